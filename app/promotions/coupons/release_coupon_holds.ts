import { placeholders, StaleRead, type Sql } from '#core/sql'

/** Frees what clearances hold of coupons: when a sale is given up, cleared anew, or too late. */
export async function releaseCouponHolds(sql: Sql, clearanceIds: readonly string[]): Promise<void> {
  if (clearanceIds.length === 0) return
  const among = `clearance_id in ${placeholders(1, clearanceIds.length)}`
  const holds = await sql.all<{ coupon_id: string }>(
    `select coupon_id from coupon_holds where ${among} order by coupon_id`,
    [...clearanceIds]
  )
  if (holds.length === 0) return
  // Whoever takes the rows away frees the uses, so that each is freed once only.
  const { changes } = await sql.run(`delete from coupon_holds where ${among}`, [...clearanceIds])
  if (changes !== holds.length) throw new StaleRead()
  const held = [...Map.groupBy(holds, (hold) => hold.coupon_id)]
  for (const [count, coupons] of Map.groupBy(held, ([, rows]) => rows.length)) {
    await sql.run(
      `update coupons set uses_held = uses_held - ?
        where id in ${placeholders(1, coupons.length)}`,
      [count, ...coupons.map(([couponId]) => couponId)]
    )
  }
}
