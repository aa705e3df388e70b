import { fromDatabaseTime } from '#core/clock'
import type { NextPrice } from '#app/catalog/register_item'

/** A row of `item_prices` that holds now or later. */
export interface PriceRow {
  item_id: string
  id: string
  store_id: string | null
  version: number
  unit_price_minor_e4: number
  valid_from: string
  valid_to: string | null
}

/** The price of an item in force at a moment, and what it becomes at each moment after that. */
export function pricesFrom(
  rows: readonly PriceRow[],
  at: string
): { price: PriceRow | undefined; nextPrices: NextPrice[] | null } {
  const price = inForce(rows, at)
  const moments = new Set(
    rows.flatMap(({ valid_from: from, valid_to: to }) => [from, ...(to === null ? [] : [to])])
  )
  const nextPrices: NextPrice[] = []
  let before = price
  for (const moment of [...moments].filter((one) => one > at).sort()) {
    const next = inForce(rows, moment)
    if (next?.id === before?.id) continue
    before = next
    nextPrices.push({
      validFrom: fromDatabaseTime(moment),
      unitPriceMinorE4: next ? Number(next.unit_price_minor_e4) : null,
      priceId: next?.id ?? null,
      priceVersion: next ? Number(next.version) : null,
    })
  }
  return { price, nextPrices: nextPrices.length > 0 ? nextPrices : null }
}

/** The store's own price before that of all stores, the newest before the older. */
function inForce(rows: readonly PriceRow[], at: string): PriceRow | undefined {
  let best: PriceRow | undefined
  for (const row of rows) {
    if (row.valid_from > at || (row.valid_to !== null && row.valid_to <= at)) continue
    if (!best || row.store_id !== null || best.store_id === null) best = row
  }
  return best
}
