import { type Result, succeed } from '#core/result'
import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { columnValue, DETAIL_COLUMNS, DETAIL_FIELDS, type ItemDetails } from '#app/catalog/items/item_details'
import { checkIdentifiers, type IdentifierFailure, writeIdentifiers } from '#app/catalog/items/write_identifiers'
import { writeOptionGroups, writeTags } from '#app/catalog/items/write_item_lists'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { reindexItems } from '#app/catalog/search/index_item_words'

/** Details that a variant shares with its parent, always. */
const SHARED_WITH_VARIANTS = new Set<string>([
  'name', 'description', 'kind', 'departmentId', 'taxCategoryId', 'unit', 'minimumAge', 'saleHours',
  'tracksStock', 'optionGroupIds', 'isOpenPrice', 'durationMinutes',
])

/** Changes the given details of an item and, where they are shared, of its variants. */
export async function updateItem(
  sql: Sql,
  itemId: string,
  changes: Partial<ItemDetails>,
  act: CatalogAct
): Promise<Result<null, IdentifierFailure>> {
  if (changes.identifiers) {
    const identifiers = await checkIdentifiers(sql, itemId, changes.identifiers)
    if (!identifiers.ok) return identifiers
    await writeIdentifiers(sql, itemId, identifiers.value)
  }
  const variants = await sql.all<{ id: string }>('select id from items where parent_id = ?', [itemId])
  const variantIds = variants.map(({ id }) => id)
  const shared = Object.fromEntries(
    Object.entries(changes).filter(([field]) => SHARED_WITH_VARIANTS.has(field))
  ) as Partial<ItemDetails>
  await writeDetails(sql, itemId, changes)
  for (const id of variantIds) await writeDetails(sql, id, shared)
  if (changes.tags) await writeTags(sql, itemId, changes.tags)
  const changed = [itemId, ...variantIds]
  await reindexItems(sql, changed)
  await appendStoreEntry(sql, {
    ...act,
    kind: 'item.changed',
    payload: { itemId, fields: Object.keys(changes).sort() },
  })
  await markItemsChanged(sql, changed)
  return succeed(null)
}

async function writeDetails(sql: Sql, itemId: string, changes: Partial<ItemDetails>): Promise<void> {
  const fields = DETAIL_FIELDS.filter((field) => changes[field] !== undefined)
  if (fields.length > 0) {
    await sql.run(
      `update items set ${fields.map((field) => `${DETAIL_COLUMNS[field]} = ?`).join(', ')} where id = ?`,
      [...fields.map((field) => columnValue(changes[field]!)), itemId]
    )
  }
  if (changes.optionGroupIds) await writeOptionGroups(sql, itemId, changes.optionGroupIds)
}
