import { fromDatabaseTime, nowForDatabase } from '#core/clock'
import { read } from '#core/sql'
import { LIST_NOW_OR_LATER } from '#app/catalog/prices/list_prices_in_force'
import type { PriceScope } from '#app/catalog/prices/price_scope'

/** A price of an item in a price list. */
export interface ItemListPrice {
  id: string
  listId: string
  listName: string
  fromThousandths: number
  unitPriceMinorE4: number
  /** When a price that is to come begins. */
  validFrom: string | null
}

/** The prices of an item in the lists of a store, list by list in the owner's order. */
export async function loadItemListPrices(
  itemId: string,
  scope: PriceScope
): Promise<ItemListPrice[]> {
  const now = nowForDatabase()
  const rows = await read<{
    id: string
    list_id: string
    name: string
    from_quantity_thousandths: number
    unit_price_minor_e4: number
    valid_from: string
  }>(
    `select p.id, l.id as list_id, l.name, p.from_quantity_thousandths, p.unit_price_minor_e4,
            p.valid_from
       from price_list_items p join price_lists l on l.id = p.price_list_id and l.archived_at is null
      where p.item_id = ? and ${LIST_NOW_OR_LATER} and l.currency = ? and l.includes_tax = ?
        and (l.store_id is null or l.store_id = ?)
      order by l.position, l.id, p.from_quantity_thousandths, p.valid_from`,
    [itemId, now, scope.currency, scope.includesTax ? 1 : 0, scope.storeId]
  )
  return rows.map((row) => ({
    id: row.id,
    listId: row.list_id,
    listName: row.name,
    fromThousandths: Number(row.from_quantity_thousandths),
    unitPriceMinorE4: Number(row.unit_price_minor_e4),
    validFrom: row.valid_from > now ? fromDatabaseTime(row.valid_from) : null,
  }))
}
