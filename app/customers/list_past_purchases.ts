import { fromDatabaseTime } from '#core/clock'
import { placeholders, read } from '#core/sql'

export interface PastPurchase {
  id: string
  number: string
  occurredAt: string
  grossMinor: number
  currency: string
}

const SHOWN = 10

/** What a customer bought in these stores before Tillhouse, the newest first (app/past_sales). */
export async function listPastPurchases(
  customerId: string,
  storeIds: string[]
): Promise<PastPurchase[]> {
  if (storeIds.length === 0) return []
  // The sign keeps SQLite from reading all past sales of a store to find the customer's few.
  const rows = await read<Record<string, string | number>>(
    `select id, number, occurred_at, gross_minor - refunded_minor as paid, currency from past_sales
      where customer_id = ? and +store_id in ${placeholders(1, storeIds.length)}
      order by occurred_at desc limit ${SHOWN}`,
    [customerId, ...storeIds]
  )
  return rows.map((row) => ({
    id: String(row.id),
    number: String(row.number),
    occurredAt: fromDatabaseTime(String(row.occurred_at)),
    grossMinor: Number(row.paid),
    currency: String(row.currency),
  }))
}
