import type { HttpContext } from '@adonisjs/core/http'
import { OPERATIONS } from '#app/plugin_kernel/operations/operations'
import { ownTools } from '#app/plugin_kernel/operations/run_operation'

/** Reads what the registries offer anew. */
export default class RegistryRefreshesController {
  async store({ response, session, i18n }: HttpContext) {
    const told = Object.values(await OPERATIONS.refresh({}, ownTools()))
    const problems = told
      .filter((one) => one !== null)
      .map(({ reason, values }) => i18n.t(`plugin_packages.problems.${reason}`, values))
    if (problems.length > 0) session.flash('problem', problems.join(' '))
    else session.flash('notice', i18n.t('plugin_care.available.refreshed'))
    return response.redirect().back()
  }
}
