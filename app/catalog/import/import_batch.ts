import { newId } from '#core/ids'
import type { Sql } from '#core/sql'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { applyUpdates } from '#app/catalog/import/apply_updates'
import { type DepartmentTree, ensureDepartment } from '#app/catalog/import/import_departments'
import {
  insertNewItems,
  type NewItemRow,
  type PriceTarget,
} from '#app/catalog/import/insert_new_items'
import { type ClaimKeys, type MatchedRow, matchRows } from '#app/catalog/import/match_rows'
import { planUpdates } from '#app/catalog/import/plan_updates'
import type { ItemRow } from '#app/catalog/import/read_item_row'
import type { RowProblem } from '#app/catalog/import/row_problem'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import type { ReadRows } from '#app/catalog/read_rows'

/** What one import carries from batch to batch. */
export interface ImportContext {
  act: CatalogAct
  prices: PriceTarget
  /** Of new items whose row and department name none. */
  defaultTaxCategoryId: string
  departments: DepartmentTree
  seen: ClaimKeys
}

export interface BatchOutcome {
  created: number
  /** The new items by the row that brought each. */
  made: { row: number; itemId: string }[]
  updated: number
  unchanged: number
  madeDepartments: string[]
  problems: RowProblem[]
}

interface PlacedRow {
  match: MatchedRow
  departmentId: string | null
  departmentTaxCategoryId: string | null
}

/** Imports some rows in the caller's transaction; without `sql` it only finds out what would happen. */
export async function importBatch(
  rows: ReadRows,
  sql: Sql | null,
  itemRows: ItemRow[],
  context: ImportContext
): Promise<BatchOutcome> {
  const { matched, problems } = await matchRows(rows, itemRows, context.seen)
  const madeDepartments: string[] = []
  const placed: PlacedRow[] = []
  for (const match of matched) {
    const path = match.row.departmentPath
    const placing = path ? await ensureDepartment(sql, context.departments, path) : null
    if (placing) madeDepartments.push(...placing.made)
    placed.push({
      match,
      departmentId: placing?.department.id ?? null,
      departmentTaxCategoryId: placing?.department.taxCategoryId ?? null,
    })
  }
  const fresh = placed.filter(({ match }) => match.itemId === null)
  const known = placed.filter(({ match }) => match.itemId !== null)
  const updates = await planUpdates(rows, known, context.prices)
  const items = fresh.map((row) => newItemRow(row, context))
  if (sql) {
    await insertNewItems(sql, items, context.prices, context.act.operatorId)
    await applyUpdates(sql, updates, context.prices, context.act)
    await markItemsChanged(sql, [
      ...items.map(({ id }) => id),
      ...updates.map(({ itemId }) => itemId),
    ])
  }
  return {
    created: fresh.length,
    made: items.map(({ id, row }) => ({ row: row.number, itemId: id })),
    updated: updates.length,
    unchanged: known.length - updates.length,
    madeDepartments,
    problems,
  }
}

function newItemRow(
  { match, departmentId, departmentTaxCategoryId }: PlacedRow,
  context: ImportContext
): NewItemRow {
  return {
    id: newId(),
    row: match.row,
    departmentId,
    taxCategoryId:
      match.row.taxCategoryId ?? departmentTaxCategoryId ?? context.defaultTaxCategoryId,
  }
}
