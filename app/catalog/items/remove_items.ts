import { nextValue } from '#core/counters'
import { insertRows } from '#core/insert_rows'
import { emitEvent } from '#core/outbox'
import { placeholders, type Sql } from '#core/sql'
import { removeExt } from '#app/custom_fields/follow_records'

const TABLES = [
  'item_words',
  'item_tags',
  'item_option_groups',
  'item_fees',
  'item_components',
  'item_media',
  'item_identifiers',
  'item_prices',
]

/**
 * Deletes items that an undone import had brought and that nobody has used; the caller has made
 * sure of that. Everything else is archived, never deleted. Registers hear of it in the feed of
 * changes. Call it last in a transaction, as `markItemsChanged`.
 */
export async function removeItems(sql: Sql, itemIds: string[]): Promise<void> {
  if (itemIds.length === 0) return
  const marks = placeholders(1, itemIds.length)
  for (const table of TABLES)
    await sql.run(`delete from ${table} where item_id in ${marks}`, itemIds)
  await removeExt(sql, 'item', itemIds)
  await sql.run(`delete from item_fees where fee_item_id in ${marks}`, itemIds)
  await sql.run(`delete from item_components where component_item_id in ${marks}`, itemIds)
  // Variants first: they name their parents.
  await sql.run(`delete from items where id in ${marks} and parent_id is not null`, itemIds)
  await sql.run(`delete from items where id in ${marks}`, itemIds)
  await emitEvent(sql, {
    kind: 'catalog.item.changed',
    storeId: null,
    subjectId: null,
    payload: { itemIds: itemIds.slice(0, 100), count: itemIds.length },
  })
  const version = await nextValue(sql, 'catalog')
  await insertRows(
    sql,
    'removed_items',
    itemIds.map((id) => ({ item_id: id, changed_version: version }))
  )
}
