import { newId } from '#core/ids'
import type { Sql } from '#core/sql'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { adoptParent } from '#app/catalog/import/adopt_parent'
import { applyUpdates } from '#app/catalog/import/apply_updates'
import { extendAxes } from '#app/catalog/import/extend_axes'
import { type DepartmentTree, ensureDepartment } from '#app/catalog/import/import_departments'
import type { ItemEffect } from '#app/catalog/import/item_effect'
import type { ItemRow } from '#app/catalog/import/item_row'
import {
  insertNewItems,
  type NewItemRow,
  type PriceTarget,
} from '#app/catalog/import/insert_new_items'
import { type ClaimKeys, type MatchedRow, matchRows } from '#app/catalog/import/match_rows'
import { type ItemUpdate, planUpdates } from '#app/catalog/import/plan_updates'
import type { RowProblem } from '#app/catalog/import/row_problem'
import { setItemExt } from '#app/catalog/import/set_item_ext'
import { setStorePrices } from '#app/catalog/import/set_store_prices'
import type { FieldSet } from '#app/custom_fields/field_set'
import { markItemsChanged } from '#app/catalog/mark_items_changed'

/** What one import carries from batch to batch. */
export interface ImportContext {
  act: CatalogAct
  prices: PriceTarget
  /** Of new items whose row and department name none. */
  defaultTaxCategoryId: string
  departments: DepartmentTree
  seen: ClaimKeys
  /** Fields that a file may fill in, of all plugins that the shop knows. */
  fieldSets: readonly FieldSet[]
}

export interface BatchOutcome {
  /** The item of every row that was taken. */
  itemIdOf: Map<ItemRow, string>
  created: ReadonlySet<ItemRow>
  updated: ReadonlySet<ItemRow>
  madeDepartments: string[]
  problems: RowProblem[]
  /** What undoing the import needs, in the order in which it happened. */
  effects: ItemEffect[]
}

interface PlacedRow {
  match: MatchedRow
  departmentId: string | null
  departmentTaxCategoryId: string | null
}

/** Imports some rows in the caller's transaction, parents before their variants. */
export async function importBatch(
  sql: Sql,
  itemRows: ItemRow[],
  context: ImportContext
): Promise<BatchOutcome> {
  const rows = <Row extends object>(text: string, values?: Parameters<Sql['all']>[1]) =>
    sql.all<Row>(text, values)
  const { matched, problems } = await matchRows(rows, itemRows, context.seen)
  const { placed, made } = await placeRows(sql, matched, context)
  const fresh = newItems(
    placed.filter(({ match }) => match.itemId === null),
    context
  )
  const known = placed.filter(({ match }) => match.itemId !== null)
  const updates = await planUpdates(rows, known, context.prices)
  await insertNewItems(sql, fresh, context.prices, context.act.operatorId)
  await applyUpdates(sql, updates, context.prices, context.act)
  const itemIdOf = itemIds(placed, fresh)
  const freshIds = new Set(fresh.map(({ id }) => id))
  const axes = await extendAxes(sql, itemIdOf)
  const adopted = await adoptParent(sql, itemIdOf, freshIds)
  const storePrices = await setStorePrices(sql, itemIdOf, context)
  const ext = await setItemExt(sql, itemIdOf, context.fieldSets)
  const changedIds = [...updates, ...axes, ...adopted, ...storePrices, ...ext].map(
    ({ itemId }) => itemId
  )
  await markItemsChanged(sql, [...new Set([...freshIds, ...changedIds])])
  return {
    itemIdOf,
    created: new Set(fresh.map(({ row }) => row)),
    updated: updatedRows(itemIdOf, changedIds),
    madeDepartments: made.map(({ path }) => path),
    problems,
    effects: [
      ...made.map(({ id, row }) => ({ object: 'department' as const, row, itemId: id })),
      ...fresh.map(({ id, row }) => ({ object: 'item' as const, row: row.number, itemId: id })),
      ...updates.map(effectOf),
      ...axes,
      ...adopted,
      ...storePrices,
      // With a new item goes all that is filled in at it.
      ...ext.filter(({ itemId }) => !freshIds.has(itemId)),
    ],
  }
}

async function placeRows(sql: Sql, matched: MatchedRow[], { departments }: ImportContext) {
  const made: { id: string; path: string; row: number }[] = []
  const placed: PlacedRow[] = []
  for (const match of matched) {
    const path = match.row.departmentPath
    const placing = path ? await ensureDepartment(sql, departments, path) : null
    for (const one of placing?.made ?? []) made.push({ ...one, row: match.row.number })
    placed.push({
      match,
      departmentId: placing?.department.id ?? null,
      departmentTaxCategoryId: placing?.department.taxCategoryId ?? null,
    })
  }
  return { placed, made }
}

function newItems(placed: PlacedRow[], context: ImportContext): NewItemRow[] {
  const ids = new Map(placed.map(({ match }) => [match.row, newId()]))
  return placed.map(({ match, departmentId, departmentTaxCategoryId }) => {
    const { row, parentId } = match
    const parent = row.variant?.parent
    return {
      id: ids.get(row)!,
      row,
      parentId: parentId ?? (parent ? (ids.get(parent) ?? null) : null),
      departmentId,
      taxCategoryId: row.taxCategoryId ?? departmentTaxCategoryId ?? context.defaultTaxCategoryId,
    }
  })
}

function itemIds(placed: PlacedRow[], fresh: NewItemRow[]): Map<ItemRow, string> {
  const ids = new Map(fresh.map(({ row, id }) => [row, id]))
  for (const { match } of placed) if (match.itemId !== null) ids.set(match.row, match.itemId)
  return ids
}

function updatedRows(itemIdOf: Map<ItemRow, string>, changedIds: string[]): Set<ItemRow> {
  const changed = new Set(changedIds)
  return new Set([...itemIdOf].flatMap(([row, id]) => (changed.has(id) ? [row] : [])))
}

function effectOf(update: ItemUpdate): ItemEffect {
  const { row, itemId, columns, before, newIdentifiers, tags, unitPriceMinorE4 } = update
  return {
    object: 'item_values',
    row,
    itemId,
    before: {
      columns: before.columns,
      tags: before.tags,
      unitPriceMinorE4: before.unitPriceMinorE4,
      isOpenPrice: before.isOpenPrice,
    },
    after: {
      columns: Object.fromEntries(columns),
      tags,
      unitPriceMinorE4,
      identifierKeys: newIdentifiers.map(({ key }) => key),
    },
  }
}
