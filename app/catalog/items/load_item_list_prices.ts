import { read } from '#core/sql'
import type { PriceScope } from '#app/catalog/prices/price_scope'

/** A price of an item in a price list. */
export interface ItemListPrice {
  id: string
  listId: string
  listName: string
  fromThousandths: number
  unitPriceMinorE4: number
}

/** The prices of an item in the lists of a store, list by list in the owner's order. */
export async function loadItemListPrices(
  itemId: string,
  scope: PriceScope
): Promise<ItemListPrice[]> {
  const rows = await read<{
    id: string
    list_id: string
    name: string
    from_quantity_thousandths: number
    unit_price_minor_e4: number
  }>(
    `select p.id, l.id as list_id, l.name, p.from_quantity_thousandths, p.unit_price_minor_e4
       from price_list_items p join price_lists l on l.id = p.price_list_id and l.archived_at is null
      where p.item_id = ? and p.valid_to is null and l.currency = ? and l.includes_tax = ?
        and (l.store_id is null or l.store_id = ?)
      order by l.position, l.id, p.from_quantity_thousandths`,
    [itemId, scope.currency, scope.includesTax ? 1 : 0, scope.storeId]
  )
  return rows.map((row) => ({
    id: row.id,
    listId: row.list_id,
    listName: row.name,
    fromThousandths: Number(row.from_quantity_thousandths),
    unitPriceMinorE4: Number(row.unit_price_minor_e4),
  }))
}
