import { nowForDatabase } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { transaction, type Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'

export interface ReviewToResolve {
  saleId: string
  reviewId: string
  userId: string
  /** What was found or agreed on, for who reads it later. */
  note: string | null
}

/** Marks a review as seen; with the last one the sale leaves the queue. The sale stays as it is. */
export async function resolveReview({
  saleId,
  reviewId,
  userId,
  note,
}: ReviewToResolve): Promise<Result<null, { reason: 'review_not_open' }>> {
  return transaction(async (sql) => {
    const { changes } = await sql.run(
      `update sale_reviews set resolved_at = ?, resolved_by_id = ?
        where id = ? and sale_id = ? and resolved_at is null`,
      [nowForDatabase(), userId, reviewId, saleId]
    )
    if (changes === 0) return fail({ reason: 'review_not_open' })
    if (note !== null) await keepNote(sql, reviewId, note)
    await sql.run(
      `update sales set review_state = 'resolved' where id = ? and not exists
         (select 1 from sale_reviews r where r.sale_id = sales.id and r.resolved_at is null)`,
      [saleId]
    )
    const [sale] = await sql.all<{ store_id: string }>('select store_id from sales where id = ?', [
      saleId,
    ])
    await appendStoreEntry(sql, {
      storeId: String(sale?.store_id),
      kind: 'sale.reviewed',
      operatorId: userId,
      payload: { saleId, reviewId },
    })
    return succeed(null)
  })
}

async function keepNote(sql: Sql, reviewId: string, note: string): Promise<void> {
  const [review] = await sql.all<{ detail: string }>(
    'select detail from sale_reviews where id = ?',
    [reviewId]
  )
  const detail = { ...(JSON.parse(String(review?.detail)) as object), resolutionNote: note }
  await sql.run('update sale_reviews set detail = ? where id = ?', [
    JSON.stringify(detail),
    reviewId,
  ])
}
