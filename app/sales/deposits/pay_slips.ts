import { toDatabaseTime } from '#core/clock'
import { insertIgnore, type Sql } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import type { Review } from '#app/sales/acceptance/sale_facts'
import { slipsOf } from '#app/sales/deposits/slips_of'

/**
 * Writes down the slips that a sale paid out. One that was paid out before is a thing for a person
 * to see: the money has left the till.
 */
export async function paySlips(sql: Sql, document: SaleDocument): Promise<Review[]> {
  const reviews: Review[] = []
  for (const slip of slipsOf(document.body.lines)) {
    const earlierSaleId = await paySlip(sql, document, slip)
    if (earlierSaleId === null) continue
    const { lineId, code } = slip
    reviews.push({ reason: 'slip_repeated', detail: { lineId, code, earlierSaleId } })
  }
  return reviews
}

/** Null when the slip is this sale's, otherwise the sale that was paid for it. */
async function paySlip(
  sql: Sql,
  { id, storeId, correctedAt }: SaleDocument,
  { code, amountMinor }: ReturnType<typeof slipsOf>[number]
): Promise<string | null> {
  const paidAt = toDatabaseTime(correctedAt)
  const added = await sql.run(
    `${insertIgnore(sql)} deposit_slips (store_id, code, sale_id, amount_minor, paid_at)
       values (?, ?, ?, ?, ?)`,
    [storeId, code, id, amountMinor, paidAt]
  )
  if (added.changes === 1) return null
  const taken = await sql.run(
    `update deposit_slips set sale_id = ?, amount_minor = ?, paid_at = ?
      where store_id = ? and code = ? and paid_at is null`,
    [id, amountMinor, paidAt, storeId, code]
  )
  if (taken.changes === 1) return null
  const [row] = await sql.all<{ sale_id: string }>(
    'select sale_id from deposit_slips where store_id = ? and code = ?',
    [storeId, code]
  )
  return row && row.sale_id !== id ? row.sale_id : null
}

/** A reversed sale paid nothing out: its slips count again. */
export async function returnSlips(
  sql: Sql,
  { body, storeId }: SaleDocument,
  reversedSaleId: string | null
): Promise<void> {
  const hasSlips = body.lines.some(
    ({ fee, embeddedPriceMinor = null }) => fee?.kind === 'deposit' && embeddedPriceMinor !== null
  )
  if (reversedSaleId === null || !hasSlips) return
  await sql.run('delete from deposit_slips where sale_id = ? and store_id = ?', [
    reversedSaleId,
    storeId,
  ])
}
