import { clock, nowIso } from '#core/clock'
import type { Sql } from '#core/sql'
import { loadSaleItems } from '#app/catalog/load_sale_items'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import { storeMoment } from '#app/promotions/store_moment'
import { loadTaxTables } from '#app/stores/load_tax_tables'
import { floorUnitPrice } from '#pricing/minimum_margin'
import { resolveRates } from '#pricing/tax/resolve_rates'

/**
 * The least that a store sells goods for today, as its prices are, by item; without an entry where
 * nothing holds a promotion back. What is eaten here may carry another tax, and go lower or not so
 * low: the sample sale takes everything away.
 */
export async function loadSampleFloors(
  sql: Sql,
  itemIds: readonly string[],
  { storeId, country, currency, includesTax, timeZone }: PriceScope
): Promise<Map<string, number>> {
  const now = nowIso()
  const items = await loadSaleItems(sql, {
    storeId,
    currency,
    pricesIncludeTax: includesTax,
    itemIds,
    from: now,
    to: now,
  })
  const kept = [...items.values()].filter(
    ({ minimumNetUnitPriceMinorE4 }) => minimumNetUnitPriceMinorE4 !== null
  )
  if (kept.length === 0) return new Map()
  const [store] = await sql.all<{ region: string | null }>(
    'select region from stores where id = ?',
    [storeId]
  )
  const tables = await loadTaxTables(sql, { country, region: store?.region ?? null })
  const { date } = storeMoment(clock.now(), timeZone)
  const taxRates = resolveRates(tables, { businessDate: date, place: null })
  const tax = { pricesIncludeTax: includesTax, taxRates }
  return new Map(
    kept.flatMap(({ itemId, taxCategoryId, minimumNetUnitPriceMinorE4 }) => {
      const floor = floorUnitPrice(minimumNetUnitPriceMinorE4, taxCategoryId, tax)
      return floor === null ? [] : [[itemId, floor]]
    })
  )
}
