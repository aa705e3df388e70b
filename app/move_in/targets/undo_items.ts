import { nowIso } from '#core/clock'
import { placeholders, type Sql } from '#core/sql'
import type { ItemEffect } from '#app/catalog/import/item_effect'
import { restoreItem, type RestoreScope, restoreStorePrice } from '#app/catalog/import/restore_item'
import { setItemsArchived } from '#app/catalog/items/archive_items'
import { removeItems } from '#app/catalog/items/remove_items'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { reindexItems } from '#app/catalog/search/index_item_words'
import { removeDepartment } from '#app/catalog/import/remove_department'
import { restoreExt, type ExtChange } from '#app/custom_fields/change_ext'
import { knownFieldSets } from '#app/custom_fields/field_sets'
import { moveStock } from '#app/stock/move_stock'
import type { ImportChange } from '#app/move_in/engine/change_log'
import type { UndoOutcome, UndoRun } from '#app/move_in/engine/target'

type Kept = UndoOutcome['kept']

/**
 * Takes changes of items and stock back: stock by counter-movements, values unless somebody changed
 * them since, prices by a new row with the old amount. An item that the import made is deleted
 * where nobody has sold or moved it, else archived.
 */
export async function undoItems(
  sql: Sql,
  changes: ImportChange[],
  undo: UndoRun
): Promise<UndoOutcome> {
  const act: CatalogAct = { storeId: undo.storeId, operatorId: undo.operatorId }
  const kept: Kept = []
  await moveStockBack(
    sql,
    changes.filter(({ object }) => object === 'stock'),
    undo
  )
  const changed = await restoreValues(sql, changes, { undo, act, kept })
  await reindexItems(sql, changed)
  const refilled = await restoreFields(sql, changes, kept)
  await takeNewItemsBack(
    sql,
    changes.filter(({ object }) => object === 'item'),
    { undo, act, kept }
  )
  for (const { object, objectId, sequence } of changes) {
    if (object !== 'department') continue
    const stays = await removeDepartment(sql, objectId)
    if (stays) kept.push({ sequence, reason: 'department_used', name: stays.name })
  }
  await markItemsChanged(sql, [...new Set([...changed, ...refilled])])
  return { kept }
}

async function moveStockBack(sql: Sql, changes: ImportChange[], undo: UndoRun): Promise<void> {
  const byStore = new Map<string, { itemId: string; quantityThousandths: number }[]>()
  for (const { objectId, after } of changes) {
    const { storeId, changeThousandths } = after as { storeId: string; changeThousandths: number }
    const moves = byStore.get(storeId) ?? byStore.set(storeId, []).get(storeId)!
    moves.push({ itemId: objectId, quantityThousandths: -changeThousandths })
  }
  for (const [storeId, moves] of byStore) {
    await moveStock(sql, {
      storeId,
      moves,
      kind: 'correction',
      sourceId: undo.fileId,
      operatorId: undo.operatorId,
      occurredAt: nowIso(),
      whenShort: 'allow',
    })
  }
}

async function restoreValues(
  sql: Sql,
  changes: ImportChange[],
  { undo, act, kept }: { undo: UndoRun; act: CatalogAct; kept: Kept }
): Promise<string[]> {
  const scope = await readScope(sql, undo)
  const changed: string[] = []
  for (const change of changes) {
    const { object, objectId: itemId, row, before, after, sequence } = change
    if (object !== 'item_values' && object !== 'store_price') continue
    const effect = { object, row, itemId, before, after } as ItemEffect
    if (effect.object === 'item_values') {
      const fields = await restoreItem(sql, effect, scope, act)
      if (fields.length > 0)
        kept.push({ sequence, reason: 'changed_since', name: await nameOf(sql, itemId) })
    } else if (effect.object === 'store_price') {
      if (!(await restoreStorePrice(sql, effect, scope, act)))
        kept.push({ sequence, reason: 'changed_since', name: await nameOf(sql, itemId) })
    }
    changed.push(itemId)
  }
  return [...new Set(changed)]
}

/** What was filled in at fields of plugins. Answers at which items. */
async function restoreFields(sql: Sql, changes: ImportChange[], kept: Kept): Promise<string[]> {
  const filled = changes.filter(({ object }) => object === 'item_ext')
  if (filled.length === 0) return []
  const sets = await knownFieldSets(sql)
  for (const { objectId: recordId, before, after, sequence } of filled) {
    const change = { recordId, before, after } as ExtChange
    if (!(await restoreExt(sql, 'item', change, sets)))
      kept.push({ sequence, reason: 'changed_since', name: await nameOf(sql, recordId) })
  }
  return filled.map(({ objectId }) => objectId)
}

/** In whose prices the import wrote; read in the undo's own transaction. */
async function readScope(sql: Sql, { fileId, storeId }: UndoRun): Promise<RestoreScope> {
  const [file] = await sql.all<{ options: string }>(
    'select options from move_in_files where id = ?',
    [fileId]
  )
  const { priceScope } = JSON.parse(file!.options) as { priceScope: string }
  const scope = await loadPriceScope(storeId, sql)
  return { scope, storeId: priceScope === 'store' ? storeId : null }
}

async function nameOf(sql: Sql, itemId: string): Promise<string> {
  const [row] = await sql.all<{ name: string }>('select name from items where id = ?', [itemId])
  return row?.name ?? ''
}

async function takeNewItemsBack(
  sql: Sql,
  changes: ImportChange[],
  { undo, act, kept }: { undo: UndoRun; act: CatalogAct; kept: Kept }
): Promise<void> {
  if (changes.length === 0) return
  const ids = changes.map(({ objectId }) => objectId)
  const reasons = await whyKept(sql, ids, undo)
  const used = ids.filter((id) => reasons.has(id))
  const free = ids.filter((id) => !reasons.has(id))
  for (const { objectId, sequence } of changes) {
    const reason = reasons.get(objectId)
    if (reason) kept.push({ sequence, reason, name: await nameOf(sql, objectId) })
  }
  if (used.length > 0) await setItemsArchived(sql, used, true, act)
  if (free.length === 0) return
  const marks = placeholders(1, free.length)
  // The movements that the import made and took back go with the item that they were about.
  await sql.run(`delete from stock_movements where item_id in ${marks}`, free)
  await sql.run(`delete from stock_levels where item_id in ${marks}`, free)
  await removeItems(sql, free)
}

/** Items that have been changed, sold or moved since, or that are the parent of ones that stay. */
async function whyKept(
  sql: Sql,
  ids: string[],
  { fileId, between }: UndoRun
): Promise<Map<string, string>> {
  const marks = placeholders(1, ids.length)
  const reasons = new Map<string, string>()
  const changed = await sql.all<{ id: string }>(
    `select id from items where id in ${marks} and updated_at > ? and updated_at < ?`,
    [...ids, between.from, between.to]
  )
  for (const { id } of changed) reasons.set(id, 'item_changed')
  const children = await sql.all<{ parent_id: string }>(
    `select distinct parent_id from items where parent_id in ${marks} and id not in ${marks}`,
    [...ids, ...ids]
  )
  for (const row of children) reasons.set(row.parent_id, 'has_variants')
  const moved = await sql.all<{ item_id: string }>(
    `select distinct item_id from stock_movements
      where item_id in ${marks} and (source_id is null or source_id <> ?)
      union select item_id from stock_holds where item_id in ${marks}`,
    [...ids, fileId, ...ids]
  )
  for (const row of moved) reasons.set(row.item_id, 'stock_moved')
  const sold = await sql.all<{ item_id: string }>(
    `select distinct item_id from sale_lines where item_id in ${marks}`,
    ids
  )
  for (const row of sold) reasons.set(row.item_id, 'item_sold')
  // A parent stays where one of its variants does.
  const parents = await sql.all<{ id: string; parent_id: string }>(
    `select id, parent_id from items where parent_id in ${marks}`,
    ids
  )
  for (const { id, parent_id: parentId } of parents)
    if (reasons.has(id) && !reasons.has(parentId)) reasons.set(parentId, 'has_variants')
  return reasons
}
