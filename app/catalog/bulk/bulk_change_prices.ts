import { fail, type Result, succeed } from '#core/result'
import { placeholders, type Sql } from '#core/sql'
import { MAX_UNIT_PRICE_MINOR_E4, mulDiv } from '#pricing/index'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { changePrice } from '#app/catalog/prices/change_price'
import type { PriceScope } from '#app/catalog/prices/price_scope'

const PPM = 1_000_000
const MINOR = 10_000

interface OpenPrice {
  item_id: string
  store_id: string | null
  unit_price_minor_e4: number
}

/**
 * Raises or lowers the prices in force of items and their variants by a rate, to whole minor units,
 * all or nothing. A price of the store's own is changed there, others in all stores.
 */
export async function bulkChangePrices(
  sql: Sql,
  itemIds: string[],
  ratePpm: number,
  scope: PriceScope,
  act: CatalogAct
): Promise<Result<{ changed: number }, { reason: 'price_out_of_range' }>> {
  const marks = placeholders(1, itemIds.length)
  const open = await sql.all<OpenPrice>(
    `select p.item_id, p.store_id, p.unit_price_minor_e4 from item_prices p join items i on i.id = p.item_id
      where (i.id in ${marks} or i.parent_id in ${marks}) and p.valid_to is null
        and (p.store_id is null or p.store_id = ?) and p.currency = ? and p.includes_tax = ?
      order by p.item_id, case when p.store_id is null then 1 else 0 end`,
    [...itemIds, ...itemIds, scope.storeId, scope.currency, scope.includesTax]
  )
  const wanted = new Map<string, OpenPrice & { next: number }>()
  for (const price of open) {
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
    }
    if (await changePrice(sql, change, act)) changed.push(itemId)
  }
  await markItemsChanged(sql, changed)
  return succeed({ changed: changed.length })
}
