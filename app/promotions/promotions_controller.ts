import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { listPromotions } from '#app/promotions/list_promotions'
import { toPromotion } from '#app/promotions/promotion_transformer'
import { promotionListValidator } from '#app/promotions/promotion_validator'
import { loadScopeNames } from '#app/promotions/scope_names'
import { storeMoment } from '#app/promotions/store_moment'
import { Store } from '#app/stores/store'

/** What lowers prices by itself: the list and the editor. */
export default class PromotionsController {
  async index({ inertia, request, person }: HttpContext) {
    const { status = null } = await request.validateUsing(promotionListValidator)
    const { timeZone } = await Store.findOrFail(person!.storeId!)
    const scope = await loadPriceScope(person!.storeId!)
    const moment = storeMoment(clock.now(), timeZone)
    const found = await listPromotions(scope, { isArchived: status === 'archived' })
    const all = found.map((row) => toPromotion(row, moment))
    return inertia.render('promotions/index', {
      promotions: status ? all.filter((row) => row.status === status) : all,
      status,
      names: await loadScopeNames(found.map(({ definition }) => definition)),
      scope,
    })
  }
}
