import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { voidCoupon } from '#app/promotions/coupons/void_coupons'
import { authorOf } from '#app/users/author'

/** Takes one coupon out of use. */
export default class VoidedCouponsController {
  async store({ params, person, response, session, i18n }: HttpContext) {
    const couponId = String(params.id)
    const isVoided = await transaction((sql) => voidCoupon(sql, couponId, authorOf(person)))
    if (isVoided) session.flash('notice', i18n.t('coupons.coupon_voided'))
    return response.redirect().back()
  }
}
