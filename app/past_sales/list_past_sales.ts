import { fromDatabaseTime } from '#core/clock'
import { countRows, pageOf } from '#core/count_rows'
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
  const condition = `where p.store_id = ? ${search}`
  const count = await countRows(readInWorker, `select 1 from past_sales p ${condition}`, values)
  const place = pageOf(count, page, PAST_SALES_PER_PAGE)
  const rows = await readInWorker<Record<string, string | number | null>>(
    `select p.id, p.source, p.number, p.occurred_at, coalesce(c.name, p.customer_text) as customer,
            p.currency, p.gross_minor, p.refunded_minor
       from past_sales p left join customers c on c.id = p.customer_id ${condition}
      order by p.occurred_at desc, p.id desc limit ${PAST_SALES_PER_PAGE} offset ?`,
    [...values, (place.current - 1) * PAST_SALES_PER_PAGE]
  )
  return { rows: rows.map(pastSaleRow), page: place }
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
