import { nowForDatabase, toDatabaseTime } from '#core/clock'
import { fail, type Result, succeed } from '#core/result'
import { placeholders, type Sql } from '#core/sql'
import { MAX_UNIT_PRICE_MINOR_E4, mulDiv } from '#pricing/index'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { changePrice } from '#app/catalog/prices/change_price'
import { IN_SCOPE, type PriceScope, scopeValues } from '#app/catalog/prices/price_scope'

const PPM = 1_000_000
const MINOR = 10_000

interface PriceInForce {
  item_id: string
  store_id: string | null
  unit_price_minor_e4: number
}

export interface BulkPriceChange {
  ratePpm: number
  /** From when, as ISO 8601 UTC; null for now. */
  validFrom: string | null
}

/**
 * Raises or lowers the prices of items and their variants by a rate on what is in force at that
 * moment, to whole minor units, all or nothing. A price of the store's own is changed there, others
 * in all stores.
 */
export async function bulkChangePrices(
  sql: Sql,
  itemIds: string[],
  { ratePpm, validFrom }: BulkPriceChange,
  scope: PriceScope,
  act: CatalogAct
): Promise<Result<{ changed: number }, { reason: 'price_out_of_range' }>> {
  const marks = placeholders(1, itemIds.length)
  const at = validFrom ? toDatabaseTime(validFrom) : nowForDatabase()
  const inForce = await sql.all<PriceInForce>(
    `select p.item_id, p.store_id, p.unit_price_minor_e4 from item_prices p join items i on i.id = p.item_id
      where (i.id in ${marks} or i.parent_id in ${marks}) and ${IN_SCOPE}
      order by p.item_id, case when p.store_id is null then 1 else 0 end`,
    [...itemIds, ...itemIds, ...scopeValues(scope, at)]
  )
  const wanted = new Map<string, PriceInForce & { next: number }>()
  for (const price of inForce) {
    if (wanted.has(price.item_id)) continue
    const next = mulDiv(Number(price.unit_price_minor_e4), PPM + ratePpm, PPM * MINOR) * MINOR
    if (next < 0 || next > MAX_UNIT_PRICE_MINOR_E4) return fail({ reason: 'price_out_of_range' })
    wanted.set(price.item_id, { ...price, next })
  }
  const changed: string[] = []
  for (const { item_id: itemId, store_id: storeId, next } of wanted.values()) {
    const change = {
      itemId,
      storeId,
      currency: scope.currency,
      includesTax: scope.includesTax,
      unitPriceMinorE4: next,
      validFrom,
    }
    if (await changePrice(sql, change, act)) changed.push(itemId)
  }
  await markItemsChanged(sql, changed)
  return succeed({ changed: changed.length })
}
