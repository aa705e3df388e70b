import { fromDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import { read, type SqlValue } from '#core/sql'

export interface PastSaleQuery {
  storeId: string
  /** A receipt number of the former system, as a whole or from its beginning. */
  text: string
  page: number
}

export interface PastSaleRow {
  id: string
  source: string
  number: string
  occurredAt: string
  customer: string | null
  currency: string
  grossMinor: number
  refundedMinor: number
}

export const PAST_SALES_PER_PAGE = 50

/** A page of a store's sales before Tillhouse, the newest first. */
export async function listPastSales({ storeId, text, page }: PastSaleQuery) {
  const number = text.replace(/^#/, '').replaceAll(/[%_\\]/g, '')
  const search = number === '' ? '' : 'and (p.number like ? or p.number like ?)'
  const values: SqlValue[] = number === '' ? [storeId] : [storeId, `${number}%`, `#${number}%`]
  const from = `from past_sales p left join customers c on c.id = p.customer_id
     where p.store_id = ? ${search}`
  const [count] = await readInWorker<{ n: number }>(`select count(*) as n ${from}`, values)
  const rows = await readInWorker<Record<string, string | number | null>>(
    `select p.id, p.source, p.number, p.occurred_at, coalesce(c.name, p.customer_text) as customer,
            p.currency, p.gross_minor, p.refunded_minor ${from}
      order by p.occurred_at desc, p.id desc limit ${PAST_SALES_PER_PAGE} offset ?`,
    [...values, (page - 1) * PAST_SALES_PER_PAGE]
  )
  const total = Number(count?.n ?? 0)
  return {
    rows: rows.map(pastSaleRow),
    page: { current: page, last: Math.max(1, Math.ceil(total / PAST_SALES_PER_PAGE)), total },
  }
}

/** Whether a store has any, so that its sales show the way to them. */
export async function hasPastSales(storeId: string): Promise<boolean> {
  const rows = await read('select id from past_sales where store_id = ? limit 1', [storeId])
  return rows.length > 0
}

function pastSaleRow(row: Record<string, string | number | null>): PastSaleRow {
  return {
    id: String(row.id),
    source: String(row.source),
    number: String(row.number),
    occurredAt: fromDatabaseTime(String(row.occurred_at)),
    customer: row.customer === null ? null : String(row.customer),
    currency: String(row.currency),
    grossMinor: Number(row.gross_minor),
    refundedMinor: Number(row.refunded_minor),
  }
}
