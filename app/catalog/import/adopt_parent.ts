import { placeholders, type Sql, type SqlValue } from '#core/sql'
import type { ItemEffect } from '#app/catalog/import/item_effect'
import type { ItemRow } from '#app/catalog/import/item_row'
import { reindexItems } from '#app/catalog/search/index_item_words'

/** What variants share with their parent, always (see `updateItem`). */
const SHARED = [
  'name',
  'description',
  'kind',
  'department_id',
  'unit',
  'minimum_age',
  'tax_category_id',
  'tracks_stock',
] as const

type SharedRow = Record<(typeof SHARED)[number], SqlValue> & {
  id: string
  parent_id: string | null
}

/**
 * Gives variants whose parent another record tells of what they share with it. Answers what changed
 * about those that were there before.
 */
export async function adoptParent(
  sql: Sql,
  itemIdOf: ReadonlyMap<ItemRow, string>,
  created: ReadonlySet<string>
): Promise<Extract<ItemEffect, { object: 'item_values' }>[]> {
  const lone = [...itemIdOf].filter(([row]) => row.variant && row.variant.parentCode !== null)
  if (lone.length === 0) return []
  const rowOf = new Map(lone.map(([row, id]) => [id, row]))
  const variants = await loadShared(sql, [...rowOf.keys()])
  const parents = await loadShared(
    sql,
    variants.flatMap((variant) => variant.parent_id ?? [])
  )
  const parentOf = new Map(parents.map((parent) => [parent.id, parent]))
  const effects: Extract<ItemEffect, { object: 'item_values' }>[] = []
  const changed: string[] = []
  for (const variant of variants) {
    const parent = parentOf.get(variant.parent_id ?? '')
    const row = rowOf.get(variant.id)!
    const columns = parent ? SHARED.filter((column) => differs(row, column, variant, parent)) : []
    if (columns.length === 0) continue
    await sql.run(
      `update items set ${columns.map((column) => `${column} = ?`).join(', ')} where id = ?`,
      [...columns.map((column) => parent![column]), variant.id]
    )
    changed.push(variant.id)
    if (!created.has(variant.id)) effects.push(effectOf(row, variant, parent!, columns))
  }
  await reindexItems(sql, changed)
  return effects
}

function loadShared(sql: Sql, ids: string[]): Promise<SharedRow[]> {
  if (ids.length === 0) return Promise.resolve([])
  const distinct = [...new Set(ids)]
  return sql.all<SharedRow>(
    `select id, parent_id, ${SHARED.join(', ')} from items where id in ${placeholders(1, distinct.length)}`,
    distinct
  )
}

/** A tax of its own, or whether its stock is followed, a variant may say itself. */
function differs(
  row: ItemRow,
  column: (typeof SHARED)[number],
  variant: SharedRow,
  parent: SharedRow
): boolean {
  if (column === 'tax_category_id' && row.taxCategoryId !== undefined) return false
  if (column === 'tracks_stock' && row.tracksStock !== undefined) return false
  return String(variant[column] ?? '') !== String(parent[column] ?? '')
}

function effectOf(
  row: ItemRow,
  variant: SharedRow,
  parent: SharedRow,
  columns: (typeof SHARED)[number][]
): Extract<ItemEffect, { object: 'item_values' }> {
  const nothing = { tags: null, unitPriceMinorE4: null }
  return {
    object: 'item_values',
    row: row.number,
    itemId: variant.id,
    before: {
      ...nothing,
      columns: Object.fromEntries(columns.map((column) => [column, variant[column]])),
      isOpenPrice: false,
    },
    after: {
      ...nothing,
      columns: Object.fromEntries(columns.map((column) => [column, parent[column]])),
      identifierKeys: [],
    },
  }
}
