import type { HttpContext } from '@adonisjs/core/http'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { PromotionRow } from '#app/promotions/promotion_row'
import { versionChoiceValidator } from '#app/promotions/promotion_validator'
import { loadScopeNames } from '#app/promotions/scope_names'
import { bringBackVersion } from '#app/promotions/versions/bring_back_version'
import { listVersions } from '#app/promotions/versions/list_versions'
import { Store } from '#app/stores/store'
import { authorOf } from '#app/users/author'

/** What a promotion has been: who changed what, and when. */
export default class PromotionVersionsController {
  async index({ inertia, params, person }: HttpContext) {
    const { id, name, state, version } = await PromotionRow.findOrFail(params.id)
    const { timeZone } = await Store.findOrFail(person!.storeId!)
    const versions = await listVersions(id)
    return inertia.render('promotions/versions', {
      promotion: { id, name, version, isArchived: state === 'archived' },
      versions,
      names: await loadScopeNames(versions.map(({ definition }) => definition)),
      scope: await loadPriceScope(person!.storeId!),
      timeZone,
    })
  }

  /** Brings an old version back, as a new one; its form works without scripts. */
  async store({ i18n, params, person, request, response, session }: HttpContext) {
    const choice = await request.validateUsing(versionChoiceValidator)
    const id = String(params.id)
    const answer = await bringBackVersion(id, choice, authorOf(person))
    if (answer.ok) {
      const values = { version: choice.version }
      session.flash('notice', i18n.t('promotions.notices.version_back', values))
    } else session.flash('problem', i18n.t(`promotions.failures.${answer.reason}`))
    return response.redirect(`/promotions/${id}/versions`)
  }
}
