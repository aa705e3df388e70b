import type { Sql } from '#core/sql'
import type { ClearanceProblem } from '#app/sales/clearances/clearance'
import { findReversal } from '#app/sales/returns/find_reversal'

/** Whether a whole sale may be reversed: it is the store's, untouched, and not reversed before. */
export async function problemsOfReversal(
  sql: Sql,
  storeId: string,
  saleId: string
): Promise<ClearanceProblem[]> {
  const original = await findReversal(sql, saleId)
  if (!original || original.storeId !== storeId) return [{ code: 'source_unknown', lineId: null }]
  if (original.kind === 'post_void' || original.reversedById !== null) {
    return [{ code: 'post_void_repeated', lineId: null }]
  }
  const returned = await sql.all<{ id: string }>(
    'select id from sale_lines where sale_id = ? and returned_thousandths > 0 limit 1',
    [saleId]
  )
  return returned.length > 0 ? [{ code: 'post_void_of_returned', lineId: null }] : []
}
