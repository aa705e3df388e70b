import { placeholders, usingIndex, type SqlValue } from '#core/sql'

/** What the list of sales is narrowed to; dates are business dates, hours those of the store. */
export interface SaleFilters {
  storeId: string
  from: string | null
  to: string | null
  fromHour: number | null
  toHour: number | null
  operatorId: string | null
  registerId: string | null
  kind: string | null
  tenderTypeId: string | null
  minimumMinor: number | null
  maximumMinor: number | null
  onlyReviews: boolean
  /** What the search text stands for; null without one. */
  found: SaleSearch | null
}

/** The things a search text may name; a sale that fits any of them is found. */
export interface SaleSearch {
  receiptNumber: string | null
  amountMinor: number | null
  /** A batch or serial number that goods carried. */
  lot: string | null
  itemIds: string[]
  customerIds: string[]
  operatorIds: string[]
}

export interface Condition {
  text: string
  values: SqlValue[]
}

/**
 * `from sales s … where …` with the filters in it, read by an index that has the order asked for.
 * What a text found is read first and only its sales are looked at: beside the store, of which
 * every sale is, a database without statistics would take the rare receipt number for no help.
 */
export function fromSales(filters: SaleFilters, orderIndex: string | null = null): Condition {
  const narrowed = narrowing(filters)
  if (!filters.found) {
    const index = orderIndex === null ? '' : usingIndex(orderIndex)
    return {
      text: `from sales s ${index} where s.store_id = ?${narrowed.text}`,
      values: [filters.storeId, ...narrowed.values],
    }
  }
  const found = saleIdsOf(filters.found, filters.storeId)
  return {
    // The sign keeps SQLite from reading the store's sales by an index; MariaDB overlooks it.
    text: `from (${found.text}) as found join sales s on s.id = found.id where +s.store_id = ?${narrowed.text}`,
    values: [...found.values, filters.storeId, ...narrowed.values],
  }
}

/** The filters as more conditions on `sales s`; the store's is left to who reads. */
function narrowing(filters: SaleFilters): Condition {
  const parts: Condition[] = []
  const add = (text: string, value: SqlValue | null) => {
    if (value !== null) parts.push({ text, values: [value] })
  }
  add('s.business_date >= ?', filters.from)
  add('s.business_date <= ?', filters.to)
  add('s.local_hour >= ?', filters.fromHour)
  add('s.local_hour <= ?', filters.toHour)
  add('s.operator_id = ?', filters.operatorId)
  add('s.register_id = ?', filters.registerId)
  add('s.kind = ?', filters.kind)
  add('s.gross_minor >= ?', filters.minimumMinor)
  add('s.gross_minor <= ?', filters.maximumMinor)
  add(
    's.id in (select t.sale_id from sale_tenders t where t.tender_type_id = ?)',
    filters.tenderTypeId
  )
  if (filters.onlyReviews) add('s.review_state = ?', 'open')
  return {
    text: parts.map(({ text }) => ` and ${text}`).join(''),
    values: parts.flatMap(({ values }) => values),
  }
}

/** Ids of the sales that fit any of the things found, each by an index of its own. */
function saleIdsOf(found: SaleSearch, storeId: string): Condition {
  const parts: Condition[] = []
  const addList = (select: string, ids: string[]) => {
    if (ids.length > 0)
      parts.push({ text: `${select} in ${placeholders(1, ids.length)}`, values: ids })
  }
  if (found.receiptNumber !== null) {
    parts.push({
      text: 'select id from sales where receipt_number = ?',
      values: [found.receiptNumber],
    })
  }
  if (found.amountMinor !== null) {
    parts.push({
      text: 'select id from sales where store_id = ? and gross_minor = ?',
      values: [storeId, found.amountMinor],
    })
  }
  if (found.lot !== null) {
    for (const column of ['batch', 'serial']) {
      parts.push({
        text: `select sale_id as id from sale_lines where ${column} = ?`,
        values: [found.lot],
      })
    }
  }
  addList('select sale_id as id from sale_lines where item_id', found.itemIds)
  addList('select id from sales where customer_id', found.customerIds)
  addList('select id from sales where operator_id', found.operatorIds)
  if (parts.length === 0) return { text: 'select id from sales where 1 = 0', values: [] }
  return {
    text: parts.map(({ text }) => text).join(' union '),
    values: parts.flatMap(({ values }) => values),
  }
}
