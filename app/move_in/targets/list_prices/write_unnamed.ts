import { nowForDatabase } from '#core/clock'
import { placeholders, type Sql } from '#core/sql'
import { LIST_NOW_OR_LATER } from '#app/catalog/prices/list_prices_in_force'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { takeOutListPrices } from '#app/price_lists/take_out_list_prices'
import type { ChangeLog } from '#app/move_in/engine/change_log'
import { type BatchOutcome, emptyOutcome } from '#app/move_in/engine/target'
import type { ListPricesContext } from '#app/move_in/targets/list_prices/list_prices'
import { priceExample } from '#app/move_in/targets/list_prices/write_list_price_rows'

const ROWS_AT_ONCE = 60

interface PriceRow {
  id: string
  item_id: string
  name: string
  from_quantity_thousandths: number
}

/** What stands in the list and not in the file: counted, or taken out where that was asked for. */
export async function writeUnnamed(
  sql: Sql,
  after: string,
  { context, changes }: { context: ListPricesContext; changes: ChangeLog }
): Promise<{ outcome: BatchOutcome; after: string | null }> {
  const { listId, run } = context
  const outcome = emptyOutcome()
  const rows = await sql.all<PriceRow>(
    `select p.id, p.item_id, i.name, p.from_quantity_thousandths
       from price_list_items p join items i on i.id = p.item_id
      where p.price_list_id = ? and ${LIST_NOW_OR_LATER} and p.id > ?
      order by p.id limit ${ROWS_AT_ONCE}`,
    [listId, nowForDatabase(), after]
  )
  const isNamed = await namedIn(sql, rows, context)
  const unnamed = rows.filter((row) => !isNamed(row))
  if (!run.options.priceList?.takesOut || context.hasUnnamed) {
    outcome.counts.left = unnamed.length
  } else if (unnamed.length > 0) {
    outcome.counts.takenOut = unnamed.length
    const itemIds = [...new Set(unnamed.map((row) => row.item_id))]
    const nameOf = new Map(unnamed.map((row) => [row.item_id, row.name]))
    const priceIds = unnamed.map(({ id }) => id)
    const now = nowForDatabase()
    for (const one of await takeOutListPrices(sql, { listId, itemIds, priceIds })) {
      const change = {
        object: 'list_price_taken_out',
        objectId: one.itemId,
        action: 'changed',
      } as const
      changes.add({ ...change, row: 0, after: { listId, ...one } })
      outcome.prices.push(priceExample(one, nameOf.get(one.itemId)!, one.validFrom > now))
    }
    await markItemsChanged(sql, itemIds)
  }
  return { outcome, after: rows.length < ROWS_AT_ONCE ? null : rows.at(-1)!.id }
}

async function namedIn(
  sql: Sql,
  rows: PriceRow[],
  { named }: ListPricesContext
): Promise<(row: PriceRow) => boolean> {
  if (rows.length === 0) return () => false
  const ids = [...new Set(rows.map((row) => row.item_id))]
  const codes = await sql.all<{ item_id: string; lookup_key: string }>(
    `select item_id, lookup_key from item_identifiers where item_id in ${placeholders(1, ids.length)}`,
    ids
  )
  return ({ item_id: id, from_quantity_thousandths: from }) => {
    const own = codes.filter((code) => code.item_id === id).map((code) => code.lookup_key)
    return [`id:${id}`, ...own].some((key) => named.rowOf(`${key} ${Number(from)}`) !== null)
  }
}
