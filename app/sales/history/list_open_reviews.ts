import { fromDatabaseTime } from '#core/clock'
import { pageOf, type ListPage } from '#core/count_rows'
import { readInWorker } from '#core/reader'
import { placeholders } from '#core/sql'
import type { ReviewReason } from '#app/sales/acceptance/sale_facts'

export const REVIEWS_PER_PAGE = 50

export interface OpenReviewQuery {
  storeId: string
  /** Null for every reason. */
  reason: ReviewReason | null
  page: number
}

export interface OpenReview {
  id: string
  saleId: string
  reason: ReviewReason
  receiptNumber: string
  completedAt: string
  operatorName: string
  registerName: string
  currency: string
  grossMinor: number
  /** What the server would have asked for, where that is another total. */
  serverMinor: number | null
}

/** How many wait for a reason; reasons without any are left out. */
export interface ReviewCount {
  reason: ReviewReason
  count: number
}

const OPEN = `from sale_reviews v join sales s on s.id = v.sale_id
  where v.resolved_at is null and s.store_id = ?`

/** A page of what waits for a person, the newest first. */
export async function listOpenReviews({
  storeId,
  reason,
  page,
}: OpenReviewQuery): Promise<{ rows: OpenReview[]; page: ListPage; counts: ReviewCount[] }> {
  const counts = await countOpenReviews(storeId)
  const wanted = counts.filter((one) => reason === null || one.reason === reason)
  const total = wanted.reduce((sum, { count }) => sum + count, 0)
  const place = pageOf({ total, isCapped: false }, page, REVIEWS_PER_PAGE)
  const found = await readInWorker<{ id: string }>(
    `select v.id ${OPEN} ${reason === null ? '' : 'and v.reason = ?'}
      order by v.created_at desc, v.id desc limit ${REVIEWS_PER_PAGE} offset ?`,
    [storeId, ...(reason === null ? [] : [reason]), (place.current - 1) * REVIEWS_PER_PAGE]
  )
  return { rows: await loadReviews(found.map(({ id }) => id)), page: place, counts }
}

/** What waits in a store, by its reason, the most frequent first. */
async function countOpenReviews(storeId: string): Promise<ReviewCount[]> {
  const rows = await readInWorker<{ reason: ReviewReason; n: number }>(
    `select v.reason, count(*) as n ${OPEN} group by v.reason`,
    [storeId]
  )
  const counts = rows.map(({ reason, n }) => ({ reason, count: Number(n) }))
  return counts.toSorted((one, other) => other.count - one.count)
}

/** How many wait in a store for any reason. */
export async function sumOpenReviews(storeId: string): Promise<number> {
  const counts = await countOpenReviews(storeId)
  return counts.reduce((sum, { count }) => sum + count, 0)
}

interface Row {
  id: string
  sale_id: string
  reason: ReviewReason
  detail: string
  receipt_number: string
  completed_at: string
  operator_name: string
  register_name: string
  currency: string
  gross_minor: number
}

async function loadReviews(ids: string[]): Promise<OpenReview[]> {
  if (ids.length === 0) return []
  const rows = await readInWorker<Row>(
    `select v.id, v.sale_id, v.reason, v.detail, s.receipt_number, s.completed_at, s.currency,
            s.gross_minor, u.name as operator_name, r.name as register_name
       from sale_reviews v
       join sales s on s.id = v.sale_id
       join users u on u.id = s.operator_id
       join registers r on r.id = s.register_id
      where v.id in ${placeholders(1, ids.length)}`,
    ids
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [reviewOf(row)] : []
  })
}

function reviewOf(row: Row): OpenReview {
  return {
    id: row.id,
    saleId: row.sale_id,
    reason: row.reason,
    receiptNumber: row.receipt_number,
    completedAt: fromDatabaseTime(row.completed_at),
    operatorName: row.operator_name,
    registerName: row.register_name,
    currency: row.currency,
    grossMinor: Number(row.gross_minor),
    serverMinor: serverTotalOf(row.detail),
  }
}

function serverTotalOf(detail: string): number | null {
  const { differences } = JSON.parse(detail) as {
    differences?: { path: string; server: number | null }[]
  }
  return differences?.find(({ path }) => path === 'totals.grossMinor')?.server ?? null
}
