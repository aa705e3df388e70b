import { nowForDatabase } from '#core/clock'
import { placeholders, type Sql } from '#core/sql'
import type { CatalogAct } from '#app/catalog/catalog_act'
import type { PriceTarget } from '#app/catalog/import/insert_new_items'
import type { ItemEffect } from '#app/catalog/import/item_effect'
import type { ItemRow } from '#app/catalog/import/item_row'
import { changePrice } from '#app/catalog/prices/change_price'

interface PriceInForce {
  item_id: string
  store_id: string
  unit_price_minor_e4: number
}

/** Sets the prices that a file has for single stores; one that is so already is left alone. */
export async function setStorePrices(
  sql: Sql,
  itemIdOf: ReadonlyMap<ItemRow, string>,
  { prices, act }: { prices: PriceTarget; act: CatalogAct }
): Promise<Extract<ItemEffect, { object: 'store_price' }>[]> {
  const priced = [...itemIdOf].filter(([row]) => row.storePrices && row.storePrices.length > 0)
  if (priced.length === 0) return []
  const ids = priced.map(([, id]) => id)
  const now = nowForDatabase()
  const inForce = await sql.all<PriceInForce>(
    `select item_id, store_id, unit_price_minor_e4 from item_prices
      where item_id in ${placeholders(1, ids.length)} and store_id is not null
        and valid_from <= ? and (valid_to is null or valid_to > ?)`,
    [...ids, now, now]
  )
  const taxes = await sql.all<{ id: string; tax_category_id: string }>(
    `select id, tax_category_id from items where id in ${placeholders(1, ids.length)}`,
    ids
  )
  const taxOf = new Map(taxes.map((row) => [row.id, row.tax_category_id]))
  const effects: Extract<ItemEffect, { object: 'store_price' }>[] = []
  for (const [row, itemId] of priced) {
    for (const { storeId, unitPriceMinorE4 } of row.storePrices!) {
      const held = inForce.find((one) => one.item_id === itemId && one.store_id === storeId)
      const before = held ? Number(held.unit_price_minor_e4) : null
      const wanted = prices.inScope(unitPriceMinorE4, taxOf.get(itemId)!)
      if (before === wanted) continue
      const { currency, includesTax } = prices.scope
      const change = { itemId, storeId, currency, includesTax, unitPriceMinorE4: wanted }
      await changePrice(sql, change, act)
      effects.push({
        object: 'store_price',
        row: row.number,
        itemId,
        before: { storeId, unitPriceMinorE4: before },
        after: { unitPriceMinorE4: wanted },
      })
    }
  }
  return effects
}
