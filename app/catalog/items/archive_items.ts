import { nowForDatabase } from '#core/clock'
import { placeholders, type Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { markItemsChanged } from '#app/catalog/mark_items_changed'

/**
 * Takes items, with their variants, off the registers or puts them back. Nothing is deleted: sales
 * keep pointing at them, and their identifiers stay theirs.
 */
export async function setItemsArchived(
  sql: Sql,
  itemIds: string[],
  isArchived: boolean,
  act: CatalogAct
): Promise<number> {
  const marks = placeholders(1, itemIds.length)
  const found = await sql.all<{ id: string }>(
    `select id from items where (id in ${marks} or parent_id in ${marks})
        and archived_at is ${isArchived ? 'null' : 'not null'}`,
    [...itemIds, ...itemIds]
  )
  const ids = found.map(({ id }) => id)
  if (ids.length === 0) return 0
  await sql.run(`update items set archived_at = ? where id in ${placeholders(1, ids.length)}`, [
    isArchived ? nowForDatabase() : null,
    ...ids,
  ])
  for (const itemId of ids) {
    await appendStoreEntry(sql, { ...act, kind: 'item.archived', payload: { itemId, isArchived } })
  }
  await markItemsChanged(sql, ids)
  return ids.length
}
