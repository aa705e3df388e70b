import { nowForDatabase } from '#core/clock'
import { placeholders, type Sql } from '#core/sql'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import type { PriceList } from '#app/price_lists/price_list'
import { savePriceList } from '#app/price_lists/save_price_list'
import { setListPrices } from '#app/price_lists/set_list_prices'
import type { Author } from '#app/users/author'

const ITEMS_PER_TURN = 500

/**
 * Makes a list with the terms of another and the prices that it has now. The copy is archived: it
 * lowers nothing before its owner has looked at it.
 */
export async function copyPriceList(
  sql: Sql,
  { id: sourceId, ...terms }: PriceList,
  { name, scope }: { name: string; scope: PriceScope },
  author: Author
): Promise<{ id: string }> {
  const saved = await savePriceList(sql, null, { ...terms, name, isArchived: true }, scope, author)
  if (!saved.ok) throw new Error('A new list is always found')
  const { id: listId } = saved.value
  const now = nowForDatabase()
  const items = await sql.all<{ item_id: string }>(
    `select distinct item_id from price_list_items
      where price_list_id = ? and valid_from <= ? and (valid_to is null or valid_to > ?)`,
    [sourceId, now, now]
  )
  for (let from = 0; from < items.length; from += ITEMS_PER_TURN) {
    const ids = items.slice(from, from + ITEMS_PER_TURN).map((row) => row.item_id)
    const rows = await sql.all<{
      item_id: string
      from_quantity_thousandths: number
      unit_price_minor_e4: number
    }>(
      `select item_id, from_quantity_thousandths, unit_price_minor_e4 from price_list_items
        where price_list_id = ? and item_id in ${placeholders(1, ids.length)}
          and valid_from <= ? and (valid_to is null or valid_to > ?)`,
      [sourceId, ...ids, now, now]
    )
    const changes = rows.map((row) => ({
      itemId: row.item_id,
      fromThousandths: Number(row.from_quantity_thousandths),
      unitPriceMinorE4: Number(row.unit_price_minor_e4),
    }))
    await setListPrices(sql, { listId, validFrom: null, changes }, author)
  }
  return { id: listId }
}
