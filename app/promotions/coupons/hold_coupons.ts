import { clock, toDatabaseTime } from '#core/clock'
import { insertRows } from '#core/insert_rows'
import { placeholders, StaleRead, type Sql } from '#core/sql'
import {
  COUPON_SELECT,
  couponOf,
  whyRefused,
  type CouponQuestion,
  type CouponRefusal,
  type CouponRow,
} from '#app/promotions/coupons/coupon'
import { releaseCouponHolds } from '#app/promotions/coupons/release_coupon_holds'

export interface CouponHolds extends CouponQuestion {
  clearanceId: string
  couponIds: readonly string[]
  expiresAt: string
}

export interface RefusedCoupon {
  couponId: string
  reason: CouponRefusal | 'unknown'
}

/**
 * Promises one use of each coupon to a sale that is about to be paid, so that two tills never take
 * the last one. Either all are held, or none and the answer says why.
 */
export async function holdCoupons(sql: Sql, holds: CouponHolds): Promise<RefusedCoupon[]> {
  const couponIds = [...new Set(holds.couponIds)].sort()
  if (couponIds.length === 0) return []
  await releaseExpired(sql, couponIds)
  const refused = await findRefused(sql, couponIds, holds)
  if (refused.length > 0) return refused
  const { changes } = await sql.run(
    `update coupons set uses_held = uses_held + 1
      where id in ${placeholders(1, couponIds.length)} and state = 'active'
        and (uses_allowed is null or uses_counted + uses_held < uses_allowed)`,
    couponIds
  )
  // Another till was faster between the look and the act; the next try sees what it left.
  if (changes !== couponIds.length) throw new StaleRead()
  const expiresAt = toDatabaseTime(holds.expiresAt)
  await insertRows(
    sql,
    'coupon_holds',
    couponIds.map((couponId) => ({
      clearance_id: holds.clearanceId,
      coupon_id: couponId,
      expires_at: expiresAt,
    }))
  )
  return []
}

async function findRefused(
  sql: Sql,
  couponIds: readonly string[],
  question: CouponQuestion
): Promise<RefusedCoupon[]> {
  const rows = await sql.all<CouponRow>(
    `${COUPON_SELECT} where c.id in ${placeholders(1, couponIds.length)}`,
    [...couponIds]
  )
  const found = new Map(rows.map((row) => [row.id, couponOf(row)]))
  return couponIds.flatMap((couponId) => {
    const coupon = found.get(couponId)
    const reason = coupon ? whyRefused(coupon, question) : 'unknown'
    return reason === null ? [] : [{ couponId, reason }]
  })
}

/** A sale that was given up tells nobody; whoever wants the coupon next clears it away. */
async function releaseExpired(sql: Sql, couponIds: readonly string[]): Promise<void> {
  const rows = await sql.all<{ clearance_id: string }>(
    `select distinct clearance_id from coupon_holds
      where coupon_id in ${placeholders(1, couponIds.length)} and expires_at < ?`,
    [...couponIds, toDatabaseTime(clock.now())]
  )
  await releaseCouponHolds(
    sql,
    rows.map((row) => row.clearance_id)
  )
}
