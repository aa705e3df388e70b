import { readInWorker } from '#core/reader'
import type { DateRange } from '#app/reporting/today/period'

export const GIFT_CARDS_BY_HOUR = `
  select business_date, local_hour, sum(amount_minor) as amount from gift_card_lines
   where store_id = ? and business_date between ? and ?
   group by business_date, local_hour`

export const GIFT_CARDS_UNTIL = `
  select sum(amount_minor) as amount from gift_card_lines
   where store_id = ? and business_date between ? and ? and completed_at <= ?`

/** Money taken for gift cards by `<date> <hour>`: kept for whoever has them, and no turnover. */
export async function readGiftCards(
  storeId: string,
  { from, to }: DateRange
): Promise<Map<string, number>> {
  const rows = await readInWorker<Record<string, string | number>>(GIFT_CARDS_BY_HOUR, [
    storeId,
    from,
    to,
  ])
  return new Map(
    rows.map((row) => [
      `${String(row.business_date).slice(0, 10)} ${row.local_hour}`,
      Number(row.amount),
    ])
  )
}

/** The same until a moment; `until` as the database has it. */
export async function readGiftCardsUntil(
  storeId: string,
  { from, to }: DateRange,
  until: string
): Promise<number> {
  const values = [storeId, from, to, until]
  const [row] = await readInWorker<{ amount: number | null }>(GIFT_CARDS_UNTIL, values)
  return Number(row?.amount ?? 0)
}
