import type { Sql } from '#core/sql'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { changePrice } from '#app/catalog/prices/change_price'
import type { PriceScope } from '#app/catalog/prices/price_scope'

export interface NewPrice {
  unitPriceMinorE4: number
  /** Null: the price of all stores. */
  storeId: string | null
  /** From when, as ISO 8601 UTC; now where it is null or left out. */
  validFrom?: string | null
}

/**
 * Sets the price of an item; one with variants hands it to each of them, since they are what is
 * sold. Returns the items whose price is another now.
 */
export async function setPrice(
  sql: Sql,
  itemId: string,
  price: NewPrice,
  scope: PriceScope,
  act: CatalogAct
): Promise<string[]> {
  const variants = await sql.all<{ id: string }>('select id from items where parent_id = ?', [
    itemId,
  ])
  const changed: string[] = []
  for (const id of [itemId, ...variants.map((variant) => variant.id)]) {
    const change = {
      itemId: id,
      currency: scope.currency,
      includesTax: scope.includesTax,
      ...price,
    }
    if (await changePrice(sql, change, act)) changed.push(id)
    if (price.validFrom) continue
    // An item that has a price is no longer asked for one.
    const closed = await sql.run(
      'update items set is_open_price = ? where id = ? and is_open_price = ?',
      [false, id, true]
    )
    if (closed.changes > 0 && !changed.includes(id)) changed.push(id)
  }
  await markItemsChanged(sql, changed)
  return changed
}
