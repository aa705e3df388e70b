import { toDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import { placeholders } from '#core/sql'
import { loadDepartmentTree, withDescendants } from '#app/catalog/departments/department_tree'
import type { LabelQuestion } from '#app/catalog/labels/label_question'
import type { PriceScope } from '#app/catalog/prices/price_scope'

/** So many labels are shown and printed at once: twenty-one sheets. */
export const MOST_LABELS = 500

/** Prices that are read to find so many items, of which several may have changed more than once. */
const MOST_CHANGES = 2_000

/** Goods that stand on a shelf. */
const ON_SHELF = `i.archived_at is null and i.is_sellable = 1 and i.kind not in ('deposit', 'fee')`

export interface FoundLabels {
  ids: string[]
  /** There are more than are shown. */
  isCapped: boolean
}

/** The items whose labels are asked for, the newest changes first where there are too many. */
export async function findLabelItems(
  question: LabelQuestion,
  scope: PriceScope
): Promise<FoundLabels> {
  return question.department ? ofDepartment(question.department) : changedItems(question, scope)
}

async function ofDepartment(departmentId: string): Promise<FoundLabels> {
  const ids = withDescendants(await loadDepartmentTree(), departmentId)
  const rows = await readInWorker<{ id: string }>(
    `select i.id from items i where i.department_id in ${placeholders(1, ids.length)}
        and ${ON_SHELF} limit ${MOST_LABELS + 1}`,
    ids
  )
  return capped(rows.map(({ id }) => id))
}

async function changedItems(
  { startsAt, at }: LabelQuestion,
  scope: PriceScope
): Promise<FoundLabels> {
  const rows = await readInWorker<{ item_id: string; is_on_shelf: number }>(
    `select f.item_id, case when ${ON_SHELF} then 1 else 0 end as is_on_shelf
       from (select p.item_id, p.valid_from, p.id from item_prices p
              where p.valid_from >= ? and p.valid_from <= ?
                and (p.valid_to is null or p.valid_to > p.valid_from)
                and (p.store_id is null or p.store_id = ?) and p.currency = ? and p.includes_tax = ?
              order by p.valid_from desc, p.id desc limit ${MOST_CHANGES}) as f
       join items i on i.id = f.item_id order by f.valid_from desc, f.id desc`,
    [
      toDatabaseTime(startsAt),
      toDatabaseTime(at),
      scope.storeId,
      scope.currency,
      scope.includesTax ? 1 : 0,
    ]
  )
  const onShelf = rows.filter((row) => Number(row.is_on_shelf) === 1)
  const found = capped([...new Set(onShelf.map((row) => row.item_id))])
  return { ...found, isCapped: found.isCapped || rows.length === MOST_CHANGES }
}

function capped(ids: string[]): FoundLabels {
  return { ids: ids.slice(0, MOST_LABELS), isCapped: ids.length > MOST_LABELS }
}
