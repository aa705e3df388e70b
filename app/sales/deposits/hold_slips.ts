import { toDatabaseTime } from '#core/clock'
import { insertIgnore, type Sql } from '#core/sql'

export interface SlipHold {
  storeId: string
  saleId: string
  codes: readonly string[]
  now: string
  heldUntil: string
}

/**
 * Promises slips to a sale that is about to be paid; answers those that another sale has. Of two
 * registers with the same slip at once, the row that both want goes to one.
 */
export async function holdSlips(sql: Sql, hold: SlipHold): Promise<string[]> {
  const taken: string[] = []
  for (const code of hold.codes) if (!(await holdSlip(sql, hold, code))) taken.push(code)
  return taken
}

/** Slips that were promised to a sale and not paid out by it are free for another. */
export async function releaseSlips(sql: Sql, storeId: string, saleId: string): Promise<void> {
  await sql.run(
    'delete from deposit_slips where store_id = ? and sale_id = ? and paid_at is null',
    [storeId, saleId]
  )
}

async function holdSlip(sql: Sql, hold: SlipHold, code: string): Promise<boolean> {
  const { storeId, saleId } = hold
  const heldUntil = toDatabaseTime(hold.heldUntil)
  const added = await sql.run(
    `${insertIgnore(sql)} deposit_slips (store_id, code, sale_id, held_until) values (?, ?, ?, ?)`,
    [storeId, code, saleId, heldUntil]
  )
  if (added.changes === 1) return true
  const taken = await sql.run(
    `update deposit_slips set sale_id = ?, held_until = ?
      where store_id = ? and code = ? and paid_at is null and (sale_id = ? or held_until < ?)`,
    [saleId, heldUntil, storeId, code, saleId, toDatabaseTime(hold.now)]
  )
  return taken.changes === 1
}
