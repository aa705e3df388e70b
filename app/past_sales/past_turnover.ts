import { readInWorker } from '#core/reader'

export interface PastMonth {
  month: string
  currency: string
  count: number
  /** What was paid less what was given back. */
  turnoverMinor: number
  taxMinor: number
}

/** A store's turnover before Tillhouse by month, from the past sales that moved in. */
export async function pastTurnover(storeId: string): Promise<PastMonth[]> {
  const rows = await readInWorker<Record<string, string | number>>(
    `select month, currency, count(*) as count, sum(gross_minor - refunded_minor) as turnover,
            sum(tax_minor) as tax
       from past_sales where store_id = ? group by month, currency order by month desc, currency desc`,
    [storeId]
  )
  return rows.map((row) => ({
    month: String(row.month),
    currency: String(row.currency),
    count: Number(row.count),
    turnoverMinor: Number(row.turnover),
    taxMinor: Number(row.tax),
  }))
}
