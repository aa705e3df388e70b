import { toDatabaseTime } from '#core/clock'
import { insertRows } from '#core/insert_rows'
import { placeholders, StaleRead, type Sql } from '#core/sql'
import type { SaleDocumentCoupon } from '#app/documents/sale_occasion'

export interface CouponCount {
  saleId: string
  /** The clearance that held the coupons; null for a sale that was completed offline. */
  clearanceId: string | null
  coupons: readonly Pick<SaleDocumentCoupon, 'couponId' | 'promotionId'>[]
  usedAt: string
}

/** What was odd about a coupon of a sale that is completed and stays so. */
export interface OddCoupon {
  couponId: string
  reason: 'coupon_unknown' | 'coupon_used_up'
}

interface Row {
  id: string
  batch_id: string
  promotion_id: string
  held_by: string | null
}

/**
 * Counts the coupons of a completed sale, in the sale's own transaction: what its clearance held
 * becomes used. A coupon that nobody held is counted too, and told when it had no use left. The
 * number of statements does not grow with the number of coupons.
 */
export async function countCoupons(sql: Sql, count: CouponCount): Promise<OddCoupon[]> {
  const promotions = new Map(count.coupons.map((one) => [one.couponId, one.promotionId]))
  const couponIds = [...promotions.keys()].sort()
  if (couponIds.length === 0) return []
  const found = await sql.all<Row>(
    `select c.id, c.batch_id, b.promotion_id, h.clearance_id as held_by
       from coupons c join coupon_batches b on b.id = c.batch_id
       left join coupon_holds h on h.coupon_id = c.id and h.clearance_id = ?
      where c.id in ${placeholders(1, couponIds.length)} order by c.id`,
    [count.clearanceId ?? '', ...couponIds]
  )
  // One that was used for another promotion than its own is as good as none.
  const rows = found.filter((row) => promotions.get(row.id) === row.promotion_id)
  const held = rows.filter(({ held_by: by }) => by !== null).map(({ id }) => id)
  const free = rows.filter(({ held_by: by }) => by === null).map(({ id }) => id)
  await countHeld(sql, count.clearanceId, held)
  const usedUp = await countFree(sql, free)
  const usedAt = toDatabaseTime(count.usedAt)
  await insertRows(
    sql,
    'coupon_uses',
    rows.map((row) => ({
      sale_id: count.saleId,
      coupon_id: row.id,
      batch_id: row.batch_id,
      used_at: usedAt,
    }))
  )
  const known = new Set(rows.map(({ id }) => id))
  return [
    ...couponIds
      .filter((id) => !known.has(id))
      .map((couponId): OddCoupon => ({ couponId, reason: 'coupon_unknown' })),
    ...usedUp.map((couponId): OddCoupon => ({ couponId, reason: 'coupon_used_up' })),
  ]
}

async function countHeld(sql: Sql, clearanceId: string | null, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const among = placeholders(1, ids.length)
  const { changes } = await sql.run(
    `delete from coupon_holds where clearance_id = ? and coupon_id in ${among}`,
    [clearanceId, ...ids]
  )
  if (changes !== ids.length) throw new StaleRead()
  await sql.run(
    `update coupons set uses_counted = uses_counted + 1, uses_held = uses_held - 1
      where id in ${among}`,
    ids
  )
}

/** Answers those of which more is used than was given out. */
async function countFree(sql: Sql, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const among = placeholders(1, ids.length)
  await sql.run(`update coupons set uses_counted = uses_counted + 1 where id in ${among}`, ids)
  // The update has locked the rows, so this is how they will be committed.
  const rows = await sql.all<{ id: string }>(
    `select id from coupons where id in ${among} and uses_counted + uses_held > uses_allowed`,
    ids
  )
  return rows.map(({ id }) => id)
}
