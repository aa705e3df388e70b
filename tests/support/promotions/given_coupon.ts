import { read, transaction } from '#core/sql'
import { couponKey } from '#app/documents/coupon_codes'
import { createCouponBatch, type NewCouponBatch } from '#app/promotions/coupons/create_coupon_batch'
import type { PromotionRow } from '#app/promotions/promotion_row'
import type { GivenShop } from '#tests/support/given_shop'
import { NO_GOODS } from '#tests/support/promotions/definitions'
import { givenPromotion } from '#tests/support/promotions/given_promotion'

export interface GivenCoupon {
  couponId: string
  code: string
  batchId: string
  promotionId: string
}

export interface CouponSketch extends Partial<Omit<NewCouponBatch, 'codes'>> {
  code?: string
  promotion?: PromotionRow
}

/** A word coupon made by the operation of the back office, by default for one use. */
export async function givenCoupon(
  shop: Pick<GivenShop, 'store' | 'operators'>,
  { code = 'SUMMER26', promotion, ...changes }: CouponSketch = {}
): Promise<GivenCoupon> {
  const { id: promotionId } =
    promotion ??
    // It means no goods: tests of counting sell at list prices.
    (await givenPromotion({ name: 'Summer', definition: { needsCoupon: true, scope: NO_GOODS } }))
  const batch: NewCouponBatch = {
    promotionId,
    name: 'Flyer',
    codes: { kind: 'word', word: code },
    usesPerCoupon: 1,
    validFrom: null,
    validTo: null,
    customerId: null,
    ...changes,
  }
  const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  const created = await transaction((sql) => createCouponBatch(sql, batch, author))
  if (!created.ok) throw new Error(created.reason)
  const [row] = await read<{ id: string }>('select id from coupons where code_key = ?', [
    couponKey(code),
  ])
  return { couponId: row!.id, code, batchId: created.value.batchId, promotionId }
}

/** What the shop's books say about a coupon. */
export async function usesOf({ couponId }: Pick<GivenCoupon, 'couponId'>) {
  const [row] = await read<{ uses_counted: number; uses_held: number }>(
    'select uses_counted, uses_held from coupons where id = ?',
    [couponId]
  )
  return { counted: Number(row?.uses_counted), held: Number(row?.uses_held) }
}
