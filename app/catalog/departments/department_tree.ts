import { readInWorker } from '#core/reader'
import { read } from '#core/sql'

export interface DepartmentNode {
  id: string
  parentId: string | null
  name: string
  /** `Food › Bread`. */
  path: string
  depth: number
  color: string
  taxCategoryId: string | null
  isSellable: boolean
  position: number
}

interface Row {
  id: string
  parent_id: string | null
  name: string
  color: string
  tax_category_id: string | null
  is_sellable: number
  position: number
}

/** All departments in use, each followed by those below it. */
export async function loadDepartmentTree(): Promise<DepartmentNode[]> {
  const rows = await read<Row>(
    `select id, parent_id, name, color, tax_category_id, is_sellable, position
       from departments where archived_at is null order by position, name`
  )
  const known = new Set(rows.map(({ id }) => id))
  const childrenOf = (parentId: string | null) =>
    rows.filter(
      (row) =>
        (row.parent_id !== null && known.has(row.parent_id) ? row.parent_id : null) === parentId
    )
  const walk = (parentId: string | null, above: string[]): DepartmentNode[] =>
    childrenOf(parentId).flatMap((row) => {
      const path = [...above, row.name]
      return [nodeOf(row, path), ...walk(row.id, path)]
    })
  return walk(null, [])
}

function nodeOf(row: Row, path: string[]): DepartmentNode {
  return {
    id: row.id,
    parentId: row.parent_id,
    name: row.name,
    path: path.join(' › '),
    depth: path.length - 1,
    color: row.color,
    taxCategoryId: row.tax_category_id,
    isSellable: Number(row.is_sellable) === 1,
    position: Number(row.position),
  }
}

/** How many items are directly in each department that has any, variants not counted. */
export async function countItemsByDepartment(): Promise<Record<string, number>> {
  const rows = await readInWorker<{ department_id: string; items: number }>(
    // One look into an index for each: grouped, SQLite would read every item there is.
    `select d.id as department_id,
            (select count(*) from items i where i.department_id = d.id
                and i.parent_id is null and i.archived_at is null) as items
       from departments d`
  )
  return Object.fromEntries(rows.map((row) => [row.department_id, Number(row.items)]))
}

/** A department and all below it. */
export function withDescendants(tree: DepartmentNode[], id: string): string[] {
  const ids = [id]
  // The tree lists parents before their children, so one pass is enough.
  for (const node of tree)
    if (node.parentId !== null && ids.includes(node.parentId)) ids.push(node.id)
  return ids
}

/** A department and all above it; nothing of one that is put away. */
export function withAncestors(tree: DepartmentNode[], id: string | null): string[] {
  const above: string[] = []
  for (let next = id; next !== null;) {
    const node = tree.find((one) => one.id === next)
    if (!node) break
    above.push(node.id)
    next = node.parentId
  }
  return above
}
