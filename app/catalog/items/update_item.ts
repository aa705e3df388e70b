import { fail, type Result, succeed } from '#core/result'
import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { CatalogAct } from '#app/catalog/catalog_act'
import {
  columnValue,
  DETAIL_COLUMNS,
  DETAIL_FIELDS,
  type ItemDetails,
} from '#app/catalog/items/item_details'
import { readIdentifiers } from '#app/catalog/items/read_identifiers'
import {
  checkIdentifiers,
  type IdentifierFailure,
  writeIdentifiers,
} from '#app/catalog/items/write_identifiers'
import {
  readComponents,
  readFees,
  tidyTags,
  writeComponents,
  writeFees,
  writeOptionGroups,
  writeTags,
} from '#app/catalog/items/write_item_lists'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { reindexItems } from '#app/catalog/search/index_item_words'

/** Details that a variant shares with its parent, always. */
const SHARED_WITH_VARIANTS = new Set<string>([
  'name',
  'description',
  'kind',
  'departmentId',
  'taxCategoryId',
  'unit',
  'minimumAge',
  'saleHours',
  'tracksStock',
  'optionGroupIds',
  'fees',
  'isOpenPrice',
  'durationMinutes',
])

export type UpdateFailure = IdentifierFailure | { reason: 'not_found' }

/**
 * Changes the given details of an item and, where they are shared, of its variants. What is already
 * so is not written again, and does not reach the journal or the registers.
 */
export async function updateItem(
  sql: Sql,
  itemId: string,
  wanted: Partial<ItemDetails>,
  act: CatalogAct
): Promise<Result<{ fields: string[] }, UpdateFailure>> {
  const [row] = await sql.all<Record<string, unknown>>('select * from items where id = ?', [itemId])
  if (!row) return fail({ reason: 'not_found' })
  const changes = await onlyChanges(sql, row, wanted)
  const fields = Object.keys(changes).sort()
  if (fields.length === 0) return succeed({ fields })
  if (changes.identifiers) {
    const identifiers = await checkIdentifiers(sql, itemId, changes.identifiers)
    if (!identifiers.ok) return identifiers
    await writeIdentifiers(sql, itemId, identifiers.value)
  }
  const variants = await sql.all<{ id: string }>('select id from items where parent_id = ?', [
    itemId,
  ])
  const shared = Object.fromEntries(
    Object.entries(changes).filter(([field]) => SHARED_WITH_VARIANTS.has(field))
  )
  await writeDetails(sql, itemId, changes)
  for (const { id } of variants) await writeDetails(sql, id, shared)
  if (changes.tags) await writeTags(sql, itemId, changes.tags)
  if (changes.components) await writeComponents(sql, itemId, changes.components)
  const changed = [itemId, ...variants.map(({ id }) => id)]
  await reindexItems(sql, changed)
  await appendStoreEntry(sql, { ...act, kind: 'item.changed', payload: { itemId, fields } })
  await markItemsChanged(sql, changed)
  return succeed({ fields })
}

async function onlyChanges(
  sql: Sql,
  row: Record<string, unknown>,
  wanted: Partial<ItemDetails>
): Promise<Partial<ItemDetails>> {
  const itemId = String(row.id)
  const lists = {
    identifiers: await readIdentifiers(sql, itemId),
    tags: (
      await sql.all<{ tag: string }>('select tag from item_tags where item_id = ? order by tag', [
        itemId,
      ])
    ).map(({ tag }) => tag),
    optionGroupIds: (
      await sql.all<{ id: string }>(
        'select option_group_id as id from item_option_groups where item_id = ? order by position',
        [itemId]
      )
    ).map(({ id }) => id),
    fees: await readFees(sql, itemId),
    components: await readComponents(sql, itemId),
  }
  const changes = Object.entries(wanted).filter(([field, value]) => {
    if (value === undefined) return false
    if (field === 'tags')
      return JSON.stringify(tidyTags(value as string[]).sort()) !== JSON.stringify(lists.tags)
    if (field in lists)
      return JSON.stringify(value) !== JSON.stringify(lists[field as keyof typeof lists])
    const now = row[DETAIL_COLUMNS[field as keyof typeof DETAIL_COLUMNS]]
    return String(columnValue(value as never) ?? '') !== String(now ?? '')
  })
  return Object.fromEntries(changes)
}

async function writeDetails(
  sql: Sql,
  itemId: string,
  changes: Partial<ItemDetails>
): Promise<void> {
  const fields = DETAIL_FIELDS.filter((field) => changes[field] !== undefined)
  if (fields.length > 0) {
    await sql.run(
      `update items set ${fields.map((field) => `${DETAIL_COLUMNS[field]} = ?`).join(', ')} where id = ?`,
      [...fields.map((field) => columnValue(changes[field]!)), itemId]
    )
  }
  if (changes.fees) await writeFees(sql, itemId, changes.fees)
  if (changes.optionGroupIds) await writeOptionGroups(sql, itemId, changes.optionGroupIds)
}
