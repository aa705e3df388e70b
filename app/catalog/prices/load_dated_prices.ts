import { fromDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import { placeholders } from '#core/sql'
import type { DatedPrice } from '#pricing/lowest_price'
import type { PriceScope } from '#app/catalog/prices/price_scope'

/** All prices that items have had and will have in a store, by item, in one statement. */
export async function loadDatedPrices(
  ids: string[],
  scope: PriceScope
): Promise<Map<string, DatedPrice[]>> {
  const rows = await readInWorker<{
    item_id: string
    store_id: string | null
    unit_price_minor_e4: number
    valid_from: string
    valid_to: string | null
  }>(
    `select p.item_id, p.store_id, p.unit_price_minor_e4, p.valid_from, p.valid_to
       from item_prices p
      where p.item_id in ${placeholders(1, ids.length)} and (p.store_id is null or p.store_id = ?)
        and p.currency = ? and p.includes_tax = ?
        and (p.valid_to is null or p.valid_to > p.valid_from)`,
    [...ids, scope.storeId, scope.currency, scope.includesTax ? 1 : 0]
  )
  const prices = new Map<string, DatedPrice[]>()
  for (const row of rows) {
    const ofItem = prices.get(row.item_id) ?? []
    prices.set(row.item_id, ofItem)
    ofItem.push({
      unitPriceMinorE4: Number(row.unit_price_minor_e4),
      isOwnStore: row.store_id !== null,
      fromMs: Date.parse(fromDatabaseTime(row.valid_from)),
      toMs: row.valid_to === null ? null : Date.parse(fromDatabaseTime(row.valid_to)),
    })
  }
  return prices
}
