import { nowForDatabase } from '#core/clock'
import { placeholders, type Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { markItemsChanged } from '#app/catalog/mark_items_changed'

/** Kits that are sold and hold one of these items or their variants, other than these themselves. */
export async function findKitsHolding(sql: Sql, itemIds: string[]): Promise<HoldingKit[]> {
  const marks = placeholders(1, itemIds.length)
  const rows = await sql.all<{ part_id: string; name: string }>(
    `select c.component_item_id as part_id, k.name
       from item_components c join items k on k.id = c.item_id
       join items p on p.id = c.component_item_id
      where (p.id in ${marks} or p.parent_id in ${marks})
        and k.archived_at is null and k.id not in ${marks}
      order by k.name`,
    [...itemIds, ...itemIds, ...itemIds]
  )
  return rows.map((row) => ({ partId: row.part_id, name: row.name }))
}

export interface HoldingKit {
  partId: string
  name: string
}

/**
 * Takes items, with their variants, off the registers or puts them back. Nothing is deleted: sales
 * keep pointing at them, and their identifiers stay theirs. What a kit is made of stays as long as
 * the kit is sold.
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
  const kits = isArchived ? await findKitsHolding(sql, itemIds) : []
  const held = new Set(kits.map(({ partId }) => partId))
  const ids = found.map(({ id }) => id).filter((id) => !held.has(id))
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
