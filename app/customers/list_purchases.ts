import { fromDatabaseTime } from '#core/clock'
import { placeholders, read } from '#core/sql'

export interface Purchase {
  id: string
  receiptNumber: string
  completedAt: string
  grossMinor: number
  currency: string
}

export interface Purchases {
  count: number
  totals: { currency: string; grossMinor: number }[]
  latest: Purchase[]
}

const SHOWN = 20

/** A customer's latest purchases in these stores and what they came to, per currency. */
export async function listPurchases(customerId: string, storeIds: string[]): Promise<Purchases> {
  if (storeIds.length === 0) return { count: 0, totals: [], latest: [] }
  // The sign keeps SQLite from reading all sales of a store to find the customer's few.
  const condition = `customer_id = ? and +store_id in ${placeholders(1, storeIds.length)}`
  const rows = await read<Record<string, string | number>>(
    `select id, receipt_number, completed_at, gross_minor, currency from sales
      where ${condition} order by completed_at desc limit ${SHOWN}`,
    [customerId, ...storeIds]
  )
  const sums = await read<{ currency: string; gross: number; count: number }>(
    `select currency, sum(gross_minor) as gross, count(*) as count from sales
      where ${condition} group by currency`,
    [customerId, ...storeIds]
  )
  return {
    count: sums.reduce((total, sum) => total + Number(sum.count), 0),
    totals: sums.map((sum) => ({ currency: sum.currency, grossMinor: Number(sum.gross) })),
    latest: rows.map((row) => ({
      id: String(row.id),
      receiptNumber: String(row.receipt_number),
      completedAt: fromDatabaseTime(String(row.completed_at)),
      grossMinor: Number(row.gross_minor),
      currency: String(row.currency),
    })),
  }
}
