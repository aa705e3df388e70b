import { fromDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import { placeholders } from '#core/sql'
import { fromSales, type Condition, type SaleFilters } from '#app/sales/history/sale_filters'
import type { SaleKind } from '#app/sales/sale_kind'

export const SALES_PER_PAGE = 50

/** The columns of each order, and the index that has them in it. */
const SORTS: Record<string, { columns: string; index: string }> = {
  time: { columns: 's.completed_at', index: 'sales_by_time' },
  number: { columns: 's.receipt_series, s.receipt_sequence', index: 'sales_by_number' },
  amount: { columns: 's.gross_minor', index: 'sales_by_amount' },
}
export const SALE_SORTS = Object.keys(SORTS).flatMap((key) => [key, `-${key}`])

/** So many sales are gathered and sorted; more are met in the order of an index. */
const FEW = 2_000

export interface ListedSale {
  id: string
  kind: SaleKind
  receiptNumber: string
  completedAt: string
  businessDate: string
  operatorName: string
  registerName: string
  customerName: string | null
  tenders: string
  lineCount: number
  currency: string
  discountMinor: number
  netMinor: number
  taxMinor: number
  grossMinor: number
  needsReview: boolean
}

export interface SaleSums {
  count: number
  grossMinor: number
  netMinor: number
  taxMinor: number
  discountMinor: number
}

interface Row {
  id: string
  kind: SaleKind
  receipt_number: string
  completed_at: string
  business_date: string
  operator_name: string
  register_name: string
  customer_name: string | null
  tenders: string | null
  line_count: number
  currency: string
  discount_minor: number
  net_minor: number
  tax_minor: number
  gross_minor: number
  review_state: string
}

const SELECT = `select s.id, s.kind, s.receipt_number, s.completed_at, s.business_date, s.line_count,
    s.currency, s.discount_minor, s.net_minor, s.tax_minor, s.gross_minor, s.review_state,
    u.name as operator_name, r.name as register_name, c.name as customer_name,
    (select group_concat(distinct t.name) from sale_tenders t where t.sale_id = s.id) as tenders
  from sales s
  join users u on u.id = s.operator_id
  join registers r on r.id = s.register_id
  left join customers c on c.id = s.customer_id`

/** One page of the sales that fit, in the order asked for; `total` is how many fit. */
export async function findSales(
  filters: SaleFilters,
  { sort, page, total }: { sort: string; page: number; total: number }
): Promise<ListedSale[]> {
  const { columns, index } = sortOf(sort)
  const direction = sort.startsWith('-') ? 'desc' : 'asc'
  const order = [...columns.split(', '), 's.id'].map((column) => `${column} ${direction}`)
  const { text, values } = total > FEW ? fromSales(filters, index) : gathered(filters)
  const found = await readInWorker<{ id: string }>(
    `select s.id ${text} order by ${order.join(', ')} limit ${SALES_PER_PAGE} offset ?`,
    [...values, (page - 1) * SALES_PER_PAGE]
  )
  return loadSales(found)
}

/** The inner limit keeps the database from walking the order to find the few. */
function gathered(filters: SaleFilters): Condition {
  const { text, values } = fromSales(filters)
  return {
    text: `from (select s.id ${text} limit ${FEW}) as f join sales s on s.id = f.id`,
    values,
  }
}

async function loadSales(found: { id: string }[]): Promise<ListedSale[]> {
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const rows = await readInWorker<Row>(
    `${SELECT} where s.id in ${placeholders(1, ids.length)}`,
    ids
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [saleOf(row)] : []
  })
}

function sortOf(sort: string) {
  return SORTS[sort.replace('-', '')] ?? SORTS.time!
}

/** Up to `limit` sales after a given one in the order of completion, oldest first. */
export async function findSalesAfter(
  filters: SaleFilters,
  after: { completedAt: string; id: string },
  limit: number
): Promise<ListedSale[]> {
  const { text, values } = fromSales(filters, SORTS.time!.index)
  const found = await readInWorker<{ id: string }>(
    `select s.id ${text} and s.completed_at >= ? and (s.completed_at > ? or s.id > ?)
      order by s.completed_at, s.id limit ${limit}`,
    [...values, after.completedAt, after.completedAt, after.id]
  )
  return loadSales(found)
}

/** How many sales fit, and what they add up to. */
export async function sumSales(filters: SaleFilters): Promise<SaleSums> {
  const { text, values } = fromSales(filters)
  const [row] = await readInWorker<Record<string, number | null>>(
    `select count(*) as number_of, sum(s.gross_minor) as gross, sum(s.net_minor) as net,
        sum(s.tax_minor) as tax, sum(s.discount_minor) as discount
       ${text}`,
    values
  )
  return {
    count: Number(row?.number_of ?? 0),
    grossMinor: Number(row?.gross ?? 0),
    netMinor: Number(row?.net ?? 0),
    taxMinor: Number(row?.tax ?? 0),
    discountMinor: Number(row?.discount ?? 0),
  }
}

function saleOf(row: Row): ListedSale {
  return {
    id: row.id,
    kind: row.kind,
    receiptNumber: row.receipt_number,
    completedAt: fromDatabaseTime(row.completed_at),
    businessDate: row.business_date.slice(0, 10),
    operatorName: row.operator_name,
    registerName: row.register_name,
    customerName: row.customer_name,
    tenders: (row.tenders ?? '').split(',').join(', '),
    lineCount: Number(row.line_count),
    currency: row.currency,
    discountMinor: Number(row.discount_minor),
    netMinor: Number(row.net_minor),
    taxMinor: Number(row.tax_minor),
    grossMinor: Number(row.gross_minor),
    needsReview: row.review_state === 'open',
  }
}
