import { placeholders, type Sql } from '#core/sql'
import type { ItemEffect } from '#app/catalog/import/item_effect'
import type { ItemRow } from '#app/catalog/import/item_row'
import { mergeAxes } from '#app/catalog/import/read_item_record'

interface ParentRow {
  id: string
  variant_axes: string | null
  is_sellable: number
}

/** Gives parents the values of variants that stand in other records of the file. */
export async function extendAxes(
  sql: Sql,
  itemIdOf: ReadonlyMap<ItemRow, string>
): Promise<Extract<ItemEffect, { object: 'item_values' }>[]> {
  const lone = [...itemIdOf].filter(([row]) => row.variant && row.variant.parentCode !== null)
  if (lone.length === 0) return []
  const rowOf = new Map(lone.map(([row, id]) => [id, row]))
  const family = await sql.all<{ id: string; parent_id: string | null }>(
    `select id, parent_id from items where id in ${placeholders(1, rowOf.size)}`,
    [...rowOf.keys()]
  )
  const byParent = new Map<string, ItemRow[]>()
  for (const { id, parent_id: parentId } of family)
    if (parentId !== null)
      byParent.set(parentId, [...(byParent.get(parentId) ?? []), rowOf.get(id)!])
  if (byParent.size === 0) return []
  const parents = await sql.all<ParentRow>(
    `select id, variant_axes, is_sellable from items where id in ${placeholders(1, byParent.size)}`,
    [...byParent.keys()]
  )
  const effects: Extract<ItemEffect, { object: 'item_values' }>[] = []
  for (const parent of parents) {
    const variants = byParent.get(parent.id)!
    const known = JSON.parse(parent.variant_axes ?? '[]') as NonNullable<ItemRow['axes']>
    const axes = JSON.stringify(mergeAxes(known, variants))
    if (axes === parent.variant_axes && Number(parent.is_sellable) === 0) continue
    await sql.run('update items set variant_axes = ?, is_sellable = ? where id = ?', [
      axes,
      0,
      parent.id,
    ])
    effects.push({
      object: 'item_values',
      row: variants[0]!.number,
      itemId: parent.id,
      before: {
        columns: { variant_axes: parent.variant_axes, is_sellable: parent.is_sellable },
        tags: null,
        unitPriceMinorE4: null,
        isOpenPrice: false,
      },
      after: {
        columns: { variant_axes: axes, is_sellable: 0 },
        tags: null,
        unitPriceMinorE4: null,
        identifierKeys: [],
      },
    })
  }
  return effects
}
