import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { findCandidate } from '#app/plugin_trials/candidate'
import { beginShadow, endShadow } from '#app/plugin_trials/shadow_store'
import { shadowValidator, trialParamsValidator } from '#app/plugin_trials/trial_validator'
import { authorOf, type Author } from '#app/users/author'

/** Has the rules of a plugin look on, or stop looking on. */
export default class ShadowsController {
  async update({ request, response, person, session, i18n }: HttpContext) {
    const { params, version } = await request.validateUsing(shadowValidator)
    const candidate = await findCandidate(params.id, version)
    if (candidate.ok) {
      await beginShadow(params.id, version)
      await writeDown(authorOf(person), { pluginId: params.id, version })
    } else {
      const words = i18n.t(`plugin_trials.problems.${candidate.reason}`, { id: params.id })
      session.flash('problem', words)
    }
    return response.redirect(`/plugins/${params.id}/trial`)
  }

  async destroy({ request, response, person }: HttpContext) {
    const { params } = await request.validateUsing(trialParamsValidator)
    await endShadow(params.id)
    await writeDown(authorOf(person), { pluginId: params.id, version: null })
    return response.redirect(`/plugins/${params.id}/trial`)
  }
}

function writeDown(
  { storeId, operatorId }: Author,
  payload: { pluginId: string; version: string | null }
): Promise<void> {
  return transaction(async (sql) => {
    await appendStoreEntry(sql, {
      storeId,
      operatorId,
      kind: 'settings.changed',
      payload: { setting: 'plugins.shadow', ...payload },
    })
  })
}
