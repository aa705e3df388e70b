import type { HttpContext } from '@adonisjs/core/http'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { pluginPlaces } from '#app/plugin_kernel/host/plugin_places'
import { purgePlugin } from '#app/plugin_kernel/registry/install/remove_plugin'
import {
  purgeParamsValidator,
  purgeValidator,
} from '#app/plugin_kernel/registry/install/purge_validator'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'

/** Deletes all that a plugin kept, once its id was typed. */
export default class PurgesController {
  async store({ request, response, session, i18n, person }: HttpContext) {
    const { params } = await request.validateUsing(purgeParamsValidator)
    const { typedId } = await request.validateUsing(purgeValidator)
    const { id } = params
    const row = await findPluginRow(id)
    if (!row) throw new ObjectNotFound()
    const refusal = typedId !== id ? 'mistyped' : row.desired === 'enabled' ? 'running' : null
    if (refusal !== null) {
      session.flash('problem', i18n.t(`plugins.purge.${refusal}`))
      return response.redirect().back()
    }
    const tools = { places: pluginPlaces(), parts: KERNEL_PARTS, host: pluginHost() }
    const purged = await purgePlugin(id, tools, authorOf(person))
    if (!purged.ok) throw new ObjectNotFound()
    session.flash('notice', i18n.t('plugins.purge.done', { id, folder: purged.value.export }))
    return response.redirect().toPath('/plugins')
  }
}
