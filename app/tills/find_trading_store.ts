import type { Sql } from '#core/sql'

/** What the tills need to know of a store: its money and its trading day. */
export interface TradingStore {
  currency: string
  currencyDigits: number
  timeZone: string
  dayCutoffMinutes: number
}

export async function findTradingStore(sql: Sql, storeId: string): Promise<TradingStore> {
  const [row] = await sql.all<Record<string, string | number>>(
    'select currency, currency_digits, time_zone, day_cutoff_minutes from stores where id = ?',
    [storeId]
  )
  if (!row) throw new Error(`There is no store ${storeId}`)
  return {
    currency: String(row.currency),
    currencyDigits: Number(row.currency_digits),
    timeZone: String(row.time_zone),
    dayCutoffMinutes: Number(row.day_cutoff_minutes),
  }
}
