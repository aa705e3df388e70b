import { placeholders, type SqlValue } from '#core/sql'

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
  itemIds: string[]
  customerIds: string[]
  operatorIds: string[]
}

export interface Condition {
  text: string
  values: SqlValue[]
}

/** The filters as one condition on `sales s`. */
export function conditionOf(filters: SaleFilters): Condition {
  const parts: Condition[] = [{ text: 's.store_id = ?', values: [filters.storeId] }]
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
  if (filters.found) parts.push(searchCondition(filters.found))
  return {
    text: parts.map(({ text }) => text).join(' and '),
    values: parts.flatMap(({ values }) => values),
  }
}

function searchCondition(found: SaleSearch): Condition {
  const parts: Condition[] = []
  const addList = (before: string, ids: string[], after = '') => {
    if (ids.length === 0) return
    parts.push({ text: `${before} in ${placeholders(1, ids.length)}${after}`, values: ids })
  }
  if (found.receiptNumber !== null) {
    parts.push({ text: 's.receipt_number = ?', values: [found.receiptNumber] })
  }
  if (found.amountMinor !== null) {
    parts.push({ text: 's.gross_minor = ?', values: [found.amountMinor] })
  }
  addList('s.id in (select l.sale_id from sale_lines l where l.item_id', found.itemIds, ')')
  addList('s.customer_id', found.customerIds)
  addList('s.operator_id', found.operatorIds)
  if (parts.length === 0) return { text: '1 = 0', values: [] }
  return {
    text: `(${parts.map(({ text }) => text).join(' or ')})`,
    values: parts.flatMap(({ values }) => values),
  }
}
