import { placeholders, StaleRead, type Sql } from '#core/sql'

/** Frees what clearances hold of promotions: when a sale is given up, cleared anew, or too late. */
export async function releasePromotionHolds(
  sql: Sql,
  clearanceIds: readonly string[]
): Promise<void> {
  if (clearanceIds.length === 0) return
  const among = `clearance_id in ${placeholders(1, clearanceIds.length)}`
  const holds = await sql.all<{ promotion_id: string; discount_minor: number }>(
    `select promotion_id, discount_minor from promotion_holds where ${among} order by promotion_id`,
    [...clearanceIds]
  )
  if (holds.length === 0) return
  // Whoever takes the rows away frees the amounts, so that each is freed once only.
  const { changes } = await sql.run(`delete from promotion_holds where ${among}`, [...clearanceIds])
  if (changes !== holds.length) throw new StaleRead()
  for (const hold of holds) {
    await sql.run(
      `update promotion_usage
          set uses_held = uses_held - 1, discount_held_minor = discount_held_minor - ?
        where promotion_id = ?`,
      [Number(hold.discount_minor), hold.promotion_id]
    )
  }
}
