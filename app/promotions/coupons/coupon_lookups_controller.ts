import type { HttpContext } from '@adonisjs/core/http'
import { nowIso } from '#core/clock'
import { transaction } from '#core/sql'
import { businessDateAt } from '#app/documents/business_date'
import { couponLookupValidator } from '#app/promotions/coupons/coupon_validator'
import { lookUpCoupon } from '#app/promotions/coupons/look_up_coupon'
import { requireDevice } from '#app/stores/require_device'
import { Store } from '#app/stores/store'

/** A register asks about a code. By POST, so that no code ends up in a log of addresses. */
export default class CouponLookupsController {
  async store(ctx: HttpContext) {
    const { storeId } = requireDevice(ctx)
    const { code, customerId = null } = await ctx.request.validateUsing(couponLookupValidator)
    const { timeZone, currency } = await Store.findOrFail(storeId)
    const today = businessDateAt(nowIso(), { timeZone, dayCutoffMinutes: 0 })
    const found = await transaction((sql) =>
      lookUpCoupon(sql, code, { storeId, currency, customerId, today })
    )
    if (!found.ok) return { coupon: null, refusal: found }
    const { id, code: kept, promotionId, promotionName } = found.value
    return { coupon: { couponId: id, code: kept, promotionId, promotionName }, refusal: null }
  }
}
