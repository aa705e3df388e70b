import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { insertRows } from '#core/insert_rows'
import type { Sql } from '#core/sql'
import type { Review } from '#app/sales/acceptance/sale_facts'

/** Puts a sale into the review queue, once per reason. */
export async function recordReviews(
  sql: Sql,
  saleId: string,
  reviews: readonly Review[]
): Promise<void> {
  const createdAt = nowForDatabase()
  const rows = reviews.map(({ reason, detail }) => ({
    id: newId(),
    sale_id: saleId,
    reason,
    detail: JSON.stringify(detail),
    created_at: createdAt,
  }))
  await insertRows(sql, 'sale_reviews', rows)
}
