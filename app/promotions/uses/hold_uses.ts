import type { Sql } from '#core/sql'
import type { CouponQuestion } from '#app/promotions/coupons/coupon'
import { holdCoupons, type RefusedCoupon } from '#app/promotions/coupons/hold_coupons'
import { releaseCouponHolds } from '#app/promotions/coupons/release_coupon_holds'
import { holdPromotions } from '#app/promotions/uses/hold_promotions'
import type { LimitedPromotion, PromotionClaim } from '#app/promotions/uses/promotion_limits'
import { releasePromotionHolds } from '#app/promotions/uses/release_promotion_holds'

export interface UseHolds extends CouponQuestion {
  clearanceId: string
  couponIds: readonly string[]
  claims: readonly PromotionClaim[]
  expiresAt: string
}

export interface RefusedUses {
  coupons: RefusedCoupon[]
  promotions: LimitedPromotion[]
}

/** Holds the coupons and limited promotions of a sale before its money, all of them or none. */
export async function holdUses(sql: Sql, holds: UseHolds): Promise<RefusedUses> {
  const coupons = await holdCoupons(sql, holds)
  const promotions = await holdPromotions(sql, holds)
  if (coupons.length > 0 || promotions.length > 0) await releaseUses(sql, [holds.clearanceId])
  return { coupons, promotions }
}

/** Frees what these clearances hold of coupons and promotions. */
export async function releaseUses(sql: Sql, clearanceIds: readonly string[]): Promise<void> {
  await releaseCouponHolds(sql, clearanceIds)
  await releasePromotionHolds(sql, clearanceIds)
}
