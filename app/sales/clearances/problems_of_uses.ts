import type { Sql } from '#core/sql'
import { businessDateAt } from '#app/documents/business_date'
import { holdUses } from '#app/promotions/uses/hold_uses'
import type { ClearanceProblem, ClearanceRequest } from '#app/sales/clearances/clearance'
import type { Pipeline } from '#app/sales/pipeline'

export interface UsesQuestion {
  /** The clearance that holds them. */
  id: string
  request: ClearanceRequest
  expiresAt: string
  now: string
}

/** Holds the coupons and limited promotions of a sale; says which of them have nothing left. */
export async function problemsOfUses(
  sql: Sql,
  { content }: Pipeline,
  { id, request, expiresAt, now }: UsesQuestion
): Promise<ClearanceProblem[]> {
  const refused = await holdUses(sql, {
    clearanceId: id,
    couponIds: request.couponIds,
    claims: request.promotions,
    storeId: content.storeId,
    currency: content.currency.code,
    customerId: request.customerId,
    today: businessDateAt(now, { timeZone: content.timeZone, dayCutoffMinutes: 0 }),
    expiresAt,
  })
  return [
    ...refused.coupons.map(({ couponId, reason }): ClearanceProblem => ({
      code: 'coupon_refused',
      lineId: null,
      couponId,
      refusal: reason,
    })),
    ...refused.promotions.map(({ promotionId, name }): ClearanceProblem => ({
      code: 'promotion_used_up',
      lineId: null,
      promotionId,
      name,
    })),
  ]
}
