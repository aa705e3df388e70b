import type { HttpContext } from '@adonisjs/core/http'
import { authorOf } from '#app/users/author'
import { cancelAllComingAt } from '#app/catalog/prices/cancel_all_coming_at'
import { comingPriceMomentValidator } from '#app/catalog/prices/coming_price_validator'
import { loadPriceScope } from '#app/catalog/prices/price_scope'

/** Everything that changes at one moment, as a bulk change planned it. */
export default class ComingPriceMomentsController {
  async destroy({ request, person, response, session, i18n }: HttpContext) {
    const { params } = await request.validateUsing(comingPriceMomentValidator)
    const scope = await loadPriceScope(person!.storeId!)
    const count = await cancelAllComingAt(scope, params.moment, authorOf(person))
    session.flash('notice', i18n.t('catalog.notices.coming_cancelled', { count }))
    return response.redirect().back()
  }
}
