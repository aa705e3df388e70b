import { countRows, pageOf, type ListPage } from '#core/count_rows'
import { readInWorker } from '#core/reader'
import { couponKey } from '#app/documents/coupon_codes'

export interface ListedCoupon {
  id: string
  code: string
  usesAllowed: number | null
  usesCounted: number
  usesHeld: number
  isVoid: boolean
}

export interface CouponQuery {
  batchId: string
  /** A code or its beginning. */
  text: string
  page: number
}

interface Row {
  id: string
  code: string
  uses_allowed: number | null
  uses_counted: number
  uses_held: number
  state: string
}

export const COUPONS_PER_PAGE = 50
const COLUMNS = 'id, code, uses_allowed, uses_counted, uses_held, state'

/** A page of a batch's coupons in the order in which they were made. */
export async function listCoupons({
  batchId,
  text,
  page: wanted,
}: CouponQuery): Promise<{ rows: ListedCoupon[]; page: ListPage }> {
  const start = keyRange(text)
  const filter = start ? 'batch_id = ? and code_key >= ? and code_key < ?' : 'batch_id = ?'
  const values = start ? [batchId, ...start] : [batchId]
  const count = await countRows(readInWorker, `select 1 from coupons where ${filter}`, values)
  const page = pageOf(count, wanted, COUPONS_PER_PAGE)
  const rows = await readInWorker<Row>(
    `select ${COLUMNS} from coupons where ${filter} order by id limit ${COUPONS_PER_PAGE} offset ?`,
    [...values, (page.current - 1) * COUPONS_PER_PAGE]
  )
  return { rows: rows.map(listed), page }
}

/** All coupons of a batch behind one of them, so many at a time, for files. */
export async function couponsAfter(
  batchId: string,
  afterId: string,
  limit: number
): Promise<ListedCoupon[]> {
  const rows = await readInWorker<Row>(
    `select ${COLUMNS} from coupons where batch_id = ? and id > ? order by id limit ?`,
    [batchId, afterId, limit]
  )
  return rows.map(listed)
}

/** The coupons of one of the parts into which a batch is printed. */
export async function couponsOfPart(
  batchId: string,
  part: number,
  size: number
): Promise<ListedCoupon[]> {
  const rows = await readInWorker<Row>(
    `select ${COLUMNS} from coupons where batch_id = ? order by id limit ? offset ?`,
    [batchId, size, (part - 1) * size]
  )
  return rows.map(listed)
}

/** Keys that begin with the text; a text too short for a code finds all. */
function keyRange(text: string): [string, string] | null {
  const key = couponKey(text)
  return key === null ? null : [key, `${key}~`]
}

function listed(row: Row): ListedCoupon {
  return {
    id: row.id,
    code: row.code,
    usesAllowed: row.uses_allowed === null ? null : Number(row.uses_allowed),
    usesCounted: Number(row.uses_counted),
    usesHeld: Number(row.uses_held),
    isVoid: row.state === 'void',
  }
}
