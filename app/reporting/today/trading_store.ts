import { nowIso } from '#core/clock'
import { read } from '#core/sql'
import { businessDateAt } from '#app/documents/business_date'

/** What a report has to know about its store. */
export interface TradingStore {
  id: string
  name: string
  currency: string
  currencyDigits: number
  timeZone: string
  dayCutoffMinutes: number
  /** The business date now. */
  businessDate: string
}

export async function findTradingStore(storeId: string): Promise<TradingStore> {
  const [row] = await read<Record<string, string | number>>(
    'select id, name, currency, currency_digits, time_zone, day_cutoff_minutes from stores where id = ?',
    [storeId]
  )
  if (!row) throw new Error(`There is no store ${storeId}`)
  const timeZone = String(row.time_zone)
  const dayCutoffMinutes = Number(row.day_cutoff_minutes)
  return {
    id: String(row.id),
    name: String(row.name),
    currency: String(row.currency),
    currencyDigits: Number(row.currency_digits),
    timeZone,
    dayCutoffMinutes,
    businessDate: businessDateAt(nowIso(), { timeZone, dayCutoffMinutes }),
  }
}
