import type { Sql } from '#core/sql'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import type { FieldSet } from '#app/custom_fields/field_set'
import type { GivenExt } from '#app/custom_fields/read_ext'
import { saveExt } from '#app/custom_fields/save_ext'
import { appendStoreEntry } from '#app/journal/append_store_entry'

/** Fills in fields of plugins at an item and its variants. Call it last in a transaction. */
export async function saveItemExt(
  sql: Sql,
  itemId: string,
  { ext, sets }: { ext: GivenExt; sets?: readonly FieldSet[] },
  act: CatalogAct
): Promise<void> {
  const variants = await sql.all<{ id: string }>('select id from items where parent_id = ?', [
    itemId,
  ])
  const ids = [itemId, ...variants.map(({ id }) => id)]
  const fields = await saveExt(sql, 'item', ids, ext, sets)
  if (fields.length === 0) return
  await appendStoreEntry(sql, { ...act, kind: 'item.changed', payload: { itemId, fields } })
  await markItemsChanged(sql, ids)
}
