import { fromDatabaseTime } from '#core/clock'
import { countRows, pageOf, type ListPage } from '#core/count_rows'
import { readInWorker } from '#core/reader'
import { placeholders } from '#core/sql'

export interface ListedBatch {
  id: string
  name: string
  kind: 'word' | 'generated'
  promotionId: string
  promotionName: string
  couponCount: number
  /** Null for any number of times. */
  usesPerCoupon: number | null
  usesCounted: number
  validFrom: string | null
  validTo: string | null
  customerName: string | null
  isVoid: boolean
  createdAt: string
}

interface Row {
  id: string
  name: string
  kind: 'word' | 'generated'
  promotion_id: string
  promotion_name: string
  coupon_count: number
  uses_per_coupon: number | null
  uses_counted: number
  valid_from: string | null
  valid_to: string | null
  customer_name: string | null
  state: string
  created_at: string
}

export const BATCHES_PER_PAGE = 50

/** Batches that a store sees: of its own promotions, and of those of all stores. */
const OF_STORE = `from coupon_batches b join promotions p on p.id = b.promotion_id
  where (p.store_id is null or p.store_id = ?)`

/** A page of batches, the newest first; of one promotion, or of all. */
export async function listCouponBatches(
  storeId: string,
  promotionId: string | null,
  wanted: number
): Promise<{ rows: ListedBatch[]; page: ListPage }> {
  const from = promotionId === null ? OF_STORE : `${OF_STORE} and b.promotion_id = ?`
  const values = promotionId === null ? [storeId] : [storeId, promotionId]
  const count = await countRows(readInWorker, `select 1 ${from}`, values)
  const page = pageOf(count, wanted, BATCHES_PER_PAGE)
  const found = await readInWorker<{ id: string }>(
    `select b.id ${from} order by b.created_at desc, b.id desc
      limit ${BATCHES_PER_PAGE} offset ?`,
    [...values, (page.current - 1) * BATCHES_PER_PAGE]
  )
  return { rows: await loadBatches(found.map(({ id }) => id)), page }
}

/** A batch that the store may see; null for any other. */
export async function findCouponBatch(storeId: string, id: string): Promise<ListedBatch | null> {
  const [found] = await readInWorker(`select b.id ${OF_STORE} and b.id = ?`, [storeId, id])
  const [batch] = found ? await loadBatches([id]) : []
  return batch ?? null
}

async function loadBatches(ids: string[]): Promise<ListedBatch[]> {
  if (ids.length === 0) return []
  const rows = await readInWorker<Row>(
    `select b.id, b.name, b.kind, b.promotion_id, p.name as promotion_name, b.coupon_count,
            b.uses_per_coupon, b.valid_from, b.valid_to, m.name as customer_name, b.state,
            b.created_at,
            (select count(*) from coupon_uses u
              where u.batch_id = b.id and u.given_back_by_sale_id is null) as uses_counted
       from coupon_batches b join promotions p on p.id = b.promotion_id
       left join customers m on m.id = b.customer_id
      where b.id in ${placeholders(1, ids.length)} order by b.created_at desc, b.id desc`,
    ids
  )
  return rows.map(batchOf)
}

function batchOf(row: Row): ListedBatch {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    promotionId: row.promotion_id,
    promotionName: row.promotion_name,
    couponCount: Number(row.coupon_count),
    usesPerCoupon: row.uses_per_coupon === null ? null : Number(row.uses_per_coupon),
    usesCounted: Number(row.uses_counted),
    validFrom: row.valid_from?.slice(0, 10) ?? null,
    validTo: row.valid_to?.slice(0, 10) ?? null,
    customerName: row.customer_name,
    isVoid: row.state === 'void',
    createdAt: fromDatabaseTime(row.created_at),
  }
}
