/** What stands on a row of `coupons` with the batch and the promotion it belongs to. */
export interface Coupon {
  id: string
  code: string
  batchId: string
  promotionId: string
  promotionName: string
  /** Null when the promotion runs in all stores of its currency. */
  storeId: string | null
  currency: string
  isVoid: boolean
  isPromotionActive: boolean
  /** First and last day, in the wall time of the store. */
  validFrom: string | null
  validTo: string | null
  customerId: string | null
  usesAllowed: number | null
  usesCounted: number
  usesHeld: number
}

export interface CouponRow {
  id: string
  code: string
  batch_id: string
  promotion_id: string
  promotion_name: string
  store_id: string | null
  currency: string
  state: string
  batch_state: string
  promotion_state: string
  valid_from: string | null
  valid_to: string | null
  customer_id: string | null
  uses_allowed: number | null
  uses_counted: number
  uses_held: number
}

export const COUPON_SELECT = `select c.id, c.code, c.batch_id, b.promotion_id, p.name as promotion_name,
    p.store_id, p.currency, c.state, b.state as batch_state, p.state as promotion_state,
    b.valid_from, b.valid_to, b.customer_id, c.uses_allowed, c.uses_counted, c.uses_held
  from coupons c join coupon_batches b on b.id = c.batch_id
  join promotions p on p.id = b.promotion_id`

export function couponOf(row: CouponRow): Coupon {
  return {
    id: row.id,
    code: row.code,
    batchId: row.batch_id,
    promotionId: row.promotion_id,
    promotionName: row.promotion_name,
    storeId: row.store_id,
    currency: row.currency,
    isVoid: row.state === 'void' || row.batch_state === 'void',
    isPromotionActive: row.promotion_state === 'active',
    validFrom: row.valid_from?.slice(0, 10) ?? null,
    validTo: row.valid_to?.slice(0, 10) ?? null,
    customerId: row.customer_id,
    usesAllowed: row.uses_allowed === null ? null : Number(row.uses_allowed),
    usesCounted: Number(row.uses_counted),
    usesHeld: Number(row.uses_held),
  }
}

/** Where and for whom a coupon is to count. */
export interface CouponQuestion {
  storeId: string
  currency: string
  customerId: string | null
  /** The day at the store. */
  today: string
}

export const COUPON_REFUSALS = [
  'void',
  'other_store',
  'promotion_over',
  'not_yet',
  'ended',
  'other_customer',
  'used_up',
] as const

export type CouponRefusal = (typeof COUPON_REFUSALS)[number]

/** Why a coupon does not count here, now, for this customer; null when it does. */
export function whyRefused(coupon: Coupon, question: CouponQuestion): CouponRefusal | null {
  const { validFrom, validTo, usesAllowed } = coupon
  if (coupon.isVoid) return 'void'
  if (coupon.storeId !== null && coupon.storeId !== question.storeId) return 'other_store'
  if (coupon.currency !== question.currency) return 'other_store'
  if (!coupon.isPromotionActive) return 'promotion_over'
  if (validFrom !== null && question.today < validFrom) return 'not_yet'
  if (validTo !== null && question.today > validTo) return 'ended'
  if (coupon.customerId !== null && coupon.customerId !== question.customerId) {
    return 'other_customer'
  }
  const isUsedUp = usesAllowed !== null && coupon.usesCounted + coupon.usesHeld >= usesAllowed
  return isUsedUp ? 'used_up' : null
}
