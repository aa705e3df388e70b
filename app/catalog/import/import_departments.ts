import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import type { Sql } from '#core/sql'
import { departmentColor } from '#app/catalog/departments/department_colors'
import type { ReadRows } from '#app/catalog/read_rows'

export interface KnownDepartment {
  id: string
  taxCategoryId: string | null
}

interface DepartmentRow {
  id: string
  parent_id: string | null
  name: string
  tax_category_id: string | null
}

/** The tree of departments by folded path, as one import finds and extends it. */
export class DepartmentTree {
  readonly #byPath = new Map<string, KnownDepartment>()
  readonly #added = new Map<string, KnownDepartment>()

  static async load(rows: ReadRows): Promise<DepartmentTree> {
    const tree = new DepartmentTree()
    const all = await rows<DepartmentRow>(
      'select id, parent_id, name, tax_category_id from departments where archived_at is null order by position'
    )
    const byId = new Map(all.map((row) => [row.id, row]))
    for (const row of all) {
      const path = pathOf(row, byId)
      if (!tree.#byPath.has(path))
        tree.#byPath.set(path, { id: row.id, taxCategoryId: row.tax_category_id })
    }
    return tree
  }

  get size(): number {
    return this.#byPath.size + this.#added.size
  }

  find(path: string[]): KnownDepartment | null {
    const key = foldPath(path)
    return this.#added.get(key) ?? this.#byPath.get(key) ?? null
  }

  /** Remembers a department until `keep` says that it is committed, or `drop` that it is not. */
  add(path: string[], department: KnownDepartment): void {
    this.#added.set(foldPath(path), department)
  }

  keep(): void {
    for (const [path, department] of this.#added) this.#byPath.set(path, department)
    this.#added.clear()
  }

  drop(): void {
    this.#added.clear()
  }
}

function pathOf(row: DepartmentRow, byId: Map<string, DepartmentRow>): string {
  const names: string[] = []
  for (
    let at: DepartmentRow | undefined = row;
    at && names.length < 10;
    at = byId.get(at.parent_id ?? '')
  ) {
    names.unshift(at.name)
  }
  return foldPath(names)
}

function foldPath(path: string[]): string {
  return path.map((name) => name.toLowerCase()).join(' > ')
}

/** Makes the departments of a path that are missing; returns the last one and those made. */
export async function ensureDepartment(
  sql: Sql,
  tree: DepartmentTree,
  path: string[]
): Promise<{ department: KnownDepartment; made: { id: string; path: string }[] }> {
  const made: { id: string; path: string }[] = []
  let parent = null as KnownDepartment | null
  for (let depth = 1; depth <= path.length; depth++) {
    const here = path.slice(0, depth)
    let department: KnownDepartment | null = tree.find(here)
    if (department === null) {
      department = { id: newId(), taxCategoryId: parent?.taxCategoryId ?? null }
      await insertDepartment(sql, department, {
        name: here.at(-1)!,
        parentId: parent?.id ?? null,
        position: tree.size,
      })
      tree.add(here, department)
      made.push({ id: department.id, path: here.join(' › ') })
    }
    parent = department
  }
  return { department: parent!, made }
}

async function insertDepartment(
  sql: Sql,
  department: KnownDepartment,
  { name, parentId, position }: { name: string; parentId: string | null; position: number }
): Promise<void> {
  const now = nowForDatabase()
  await sql.run(
    `insert into departments (id, parent_id, name, color, tax_category_id, position, is_sellable, created_at, updated_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      department.id,
      parentId,
      name,
      departmentColor(position),
      department.taxCategoryId,
      position,
      false,
      now,
      now,
    ]
  )
}
