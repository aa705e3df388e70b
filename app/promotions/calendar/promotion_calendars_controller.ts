import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import {
  campaignDays,
  dayAfter,
  daysBetween,
  mondayOf,
} from '#app/promotions/calendar/campaign_days'
import { listPromotions } from '#app/promotions/list_promotions'
import { toPromotion } from '#app/promotions/promotion_transformer'
import { promotionCalendarValidator } from '#app/promotions/promotion_validator'
import { loadScopeNames } from '#app/promotions/scope_names'
import { storeMoment } from '#app/promotions/store_moment'
import { Store } from '#app/stores/store'

const WEEKS = 8

/** What runs when: eight weeks of campaigns. */
export default class PromotionCalendarsController {
  async index({ inertia, request, person }: HttpContext) {
    const { from } = await request.validateUsing(promotionCalendarValidator)
    const store = await Store.findOrFail(person!.storeId!)
    const moment = storeMoment(clock.now(), store.timeZone)
    const scope = await loadPriceScope(store.id)
    const firstDay = mondayOf(from ?? dayAfter(moment.date, -7))
    const found = await listPromotions(scope, { isArchived: false })
    const campaigns = found
      .map((row) => ({
        promotion: toPromotion(row, moment, person!.grants),
        spans: campaignDays(row.definition.times, firstDay, WEEKS * 7),
      }))
      .filter(({ spans }) => spans.length > 0)
    return inertia.render('promotions/calendar', {
      campaigns,
      names: await loadScopeNames(found.map(({ definition }) => definition)),
      scope,
      weeks: Array.from({ length: WEEKS }, (_, week) => dayAfter(firstDay, week * 7)),
      lastDay: dayAfter(firstDay, WEEKS * 7 - 1),
      /** Where the line of today stands; outside the calendar there is none. */
      today: daysBetween(firstDay, moment.date),
    })
  }
}
