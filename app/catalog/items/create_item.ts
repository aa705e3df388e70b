import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { type Result, succeed } from '#core/result'
import { placeholders, type Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { CatalogAct } from '#app/catalog/catalog_act'
import {
  columnValue,
  DETAIL_COLUMNS,
  DETAIL_FIELDS,
  type ItemDetails,
  NEW_ITEM,
} from '#app/catalog/items/item_details'
import {
  checkIdentifiers,
  type IdentifierFailure,
  writeIdentifiers,
} from '#app/catalog/items/write_identifiers'
import {
  writeComponents,
  writeFees,
  writeOptionGroups,
  writeTags,
} from '#app/catalog/items/write_item_lists'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { changePrice, type PriceChange } from '#app/catalog/prices/change_price'
import { reindexItems } from '#app/catalog/search/index_item_words'

export type NewItem = Partial<ItemDetails> &
  Pick<ItemDetails, 'name' | 'taxCategoryId'> & { price?: Omit<PriceChange, 'itemId'> | null }

/** Puts an item into the catalog, with its identifiers and first price, all or nothing. */
export async function createItem(
  sql: Sql,
  input: NewItem,
  act: CatalogAct
): Promise<Result<{ id: string }, IdentifierFailure>> {
  const details: ItemDetails = { ...NEW_ITEM, ...input }
  const id = newId()
  const identifiers = await checkIdentifiers(sql, id, details.identifiers)
  if (!identifiers.ok) return identifiers
  await insertItem(sql, id, details)
  await writeIdentifiers(sql, id, identifiers.value)
  await writeTags(sql, id, details.tags)
  await writeOptionGroups(sql, id, details.optionGroupIds)
  await writeFees(sql, id, details.fees)
  await writeComponents(sql, id, details.components)
  await reindexItems(sql, [id])
  await appendStoreEntry(sql, { ...act, kind: 'item.created', payload: { itemId: id } })
  if (input.price) await changePrice(sql, { ...input.price, itemId: id }, act)
  await markItemsChanged(sql, [id])
  return succeed({ id })
}

async function insertItem(sql: Sql, id: string, details: ItemDetails): Promise<void> {
  const now = nowForDatabase()
  const columns = DETAIL_FIELDS.map((field) => DETAIL_COLUMNS[field])
  await sql.run(
    `insert into items (id, is_sellable, changed_version, created_at, updated_at, ${columns.join(', ')})
       values ${placeholders(1, columns.length + 5)}`,
    [id, 1, 0, now, now, ...DETAIL_FIELDS.map((field) => columnValue(details[field]))]
  )
}
