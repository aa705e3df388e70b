import type { HttpContext } from '@adonisjs/core/http'
import { minimumMarginValidator } from '#app/catalog/minimum_margin/minimum_margin_validator'
import { saveMinimumMargin } from '#app/catalog/minimum_margin/save_minimum_margin'
import { Store } from '#app/stores/store'

/** What the goods of a store are to earn at least. */
export default class MinimumMarginsController {
  async edit({ inertia, params }: HttpContext) {
    const { id, name, settings } = await Store.findOrFail(params.id)
    return inertia.render('stores/minimum_margin', {
      store: { id, name },
      minimumMarginPpm: settings.minimumMarginPpm ?? null,
    })
  }

  async update({ request, params, person, session, i18n, response }: HttpContext) {
    const { minimumMarginPpm } = await request.validateUsing(minimumMarginValidator)
    await saveMinimumMargin(params.id, minimumMarginPpm, person!.user.id)
    session.flash('notice', i18n.t('stores.store.saved'))
    return response.redirect().back()
  }
}
