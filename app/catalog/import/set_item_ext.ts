import { placeholders, type Sql } from '#core/sql'
import type { ItemEffect } from '#app/catalog/import/item_effect'
import type { ItemRow } from '#app/catalog/import/item_row'
import { changeExt } from '#app/custom_fields/change_ext'
import type { FieldSet } from '#app/custom_fields/field_set'
import type { GivenExt } from '#app/custom_fields/read_ext'

/**
 * Fills in what a file says of fields that plugins added. A parent's values are those of its
 * variants, as on the form, but for what the file says of a variant itself.
 */
export async function setItemExt(
  sql: Sql,
  itemIdOf: ReadonlyMap<ItemRow, string>,
  sets: readonly FieldSet[]
): Promise<Extract<ItemEffect, { object: 'item_ext' }>[]> {
  const givenOf = new Map<string, GivenExt>()
  const rowOf = new Map<string, number>()
  for (const [row, itemId] of itemIdOf) {
    const given = both(row.variant?.parent?.ext, row.ext)
    if (Object.keys(given).length === 0) continue
    givenOf.set(itemId, given)
    rowOf.set(itemId, row.number)
  }
  if (givenOf.size === 0) return []
  const named = [...givenOf.keys()]
  const variants = await sql.all<{ id: string; parent_id: string }>(
    `select id, parent_id from items where parent_id in ${placeholders(1, named.length)}`,
    named
  )
  for (const { id, parent_id: parentId } of variants) {
    if (givenOf.has(id)) continue
    givenOf.set(id, givenOf.get(parentId)!)
    rowOf.set(id, rowOf.get(parentId)!)
  }
  const changes = await changeExt(sql, 'item', givenOf, sets)
  return changes.map(({ recordId, before, after }) => ({
    object: 'item_ext',
    row: rowOf.get(recordId)!,
    itemId: recordId,
    before,
    after,
  }))
}

function both(whole: GivenExt = {}, own: GivenExt = {}): GivenExt {
  const pluginIds = new Set([...Object.keys(whole), ...Object.keys(own)])
  return Object.fromEntries([...pluginIds].map((id) => [id, { ...whole[id], ...own[id] }]))
}
