import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { voidCouponBatch } from '#app/promotions/coupons/void_coupons'
import { authorOf } from '#app/users/author'

/** Takes a whole batch of coupons out of use. */
export default class VoidedCouponBatchesController {
  async store({ params, person, response, session, i18n }: HttpContext) {
    const batchId = String(params.id)
    const isVoided = await transaction((sql) => voidCouponBatch(sql, batchId, authorOf(person)))
    if (isVoided) session.flash('notice', i18n.t('coupons.batch_voided'))
    return response.redirect(`/coupon_batches/${batchId}`)
  }
}
