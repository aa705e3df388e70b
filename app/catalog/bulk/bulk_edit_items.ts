import { fail, type Result, succeed } from '#core/result'
import { placeholders, type Sql } from '#core/sql'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { setItemsArchived } from '#app/catalog/items/archive_items'
import { updateItem } from '#app/catalog/items/update_item'
import { tidyTags } from '#app/catalog/items/write_item_lists'

export type BulkEdit =
  | { kind: 'department'; departmentId: string | null }
  | { kind: 'tax_category'; taxCategoryId: string }
  | { kind: 'add_tags' | 'remove_tags'; tags: string[] }
  | { kind: 'archive' | 'restore' }

/** Does one thing to many items, all or nothing; says how many are different now. */
export async function bulkEditItems(
  sql: Sql,
  itemIds: string[],
  edit: BulkEdit,
  act: CatalogAct
): Promise<Result<{ changed: number }, { reason: 'choice_gone' }>> {
  switch (edit.kind) {
    case 'archive':
    case 'restore':
      return succeed({
        changed: await setItemsArchived(sql, itemIds, edit.kind === 'archive', act),
      })
    case 'department':
      if (edit.departmentId && !(await exists(sql, 'departments', edit.departmentId)))
        return fail({ reason: 'choice_gone' })
      return succeed({
        changed: await updateEach(sql, itemIds, () => ({ departmentId: edit.departmentId }), act),
      })
    case 'tax_category':
      if (!(await exists(sql, 'tax_categories', edit.taxCategoryId)))
        return fail({ reason: 'choice_gone' })
      return succeed({
        changed: await updateEach(sql, itemIds, () => ({ taxCategoryId: edit.taxCategoryId }), act),
      })
    case 'add_tags':
    case 'remove_tags':
      return succeed({ changed: await editTags(sql, itemIds, edit, act) })
  }
}

async function exists(
  sql: Sql,
  table: 'departments' | 'tax_categories',
  id: string
): Promise<boolean> {
  return (await sql.all(`select id from ${table} where id = ?`, [id])).length === 1
}

async function updateEach(
  sql: Sql,
  itemIds: string[],
  changesOf: (itemId: string) => Parameters<typeof updateItem>[2],
  act: CatalogAct
): Promise<number> {
  let changed = 0
  for (const itemId of itemIds) {
    const updated = await updateItem(sql, itemId, changesOf(itemId), act)
    if (updated.ok && updated.value.fields.length > 0) changed++
  }
  return changed
}

async function editTags(
  sql: Sql,
  itemIds: string[],
  edit: { kind: 'add_tags' | 'remove_tags'; tags: string[] },
  act: CatalogAct
): Promise<number> {
  const rows = await sql.all<{ item_id: string; tag: string }>(
    `select item_id, tag from item_tags where item_id in ${placeholders(1, itemIds.length)}`,
    itemIds
  )
  const meant = tidyTags(edit.tags)
  return updateEach(
    sql,
    itemIds,
    (itemId) => {
      const now = rows.filter((row) => row.item_id === itemId).map((row) => row.tag)
      return {
        tags:
          edit.kind === 'add_tags' ? [...now, ...meant] : now.filter((tag) => !meant.includes(tag)),
      }
    },
    act
  )
}
