import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { fail, type Result, succeed } from '#core/result'
import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { CatalogAct } from '#app/catalog/catalog_act'

export interface DepartmentInput {
  name: string
  parentId: string | null
  color: string
  taxCategoryId: string | null
  isSellable: boolean
  position: number
}

export type DepartmentFailure = {
  reason: 'not_found' | 'parent_gone' | 'parent_below_itself' | 'too_deep'
}

const MAX_DEPTH = 5

/** Makes a department, or changes and moves one in the tree. */
export async function saveDepartment(
  sql: Sql,
  departmentId: string | null,
  input: DepartmentInput,
  act: CatalogAct
): Promise<Result<{ id: string }, DepartmentFailure>> {
  const id = departmentId ?? newId()
  if (departmentId !== null && (await parentsOf(sql, departmentId)) === null)
    return fail({ reason: 'not_found' })
  if (input.parentId !== null) {
    const above = await parentsOf(sql, input.parentId)
    if (above === null) return fail({ reason: 'parent_gone' })
    if (input.parentId === id || above.includes(id)) return fail({ reason: 'parent_below_itself' })
    if (above.length + 2 > MAX_DEPTH) return fail({ reason: 'too_deep' })
  }
  await write(sql, id, departmentId === null, input)
  await appendStoreEntry(sql, {
    ...act,
    kind: 'department.changed',
    payload: { departmentId: id, ...input },
  })
  return succeed({ id })
}

/** The departments above one, nearest first; null when it is not there. */
async function parentsOf(sql: Sql, departmentId: string): Promise<string[] | null> {
  const rows = await sql.all<{ id: string; parent_id: string | null }>(
    'select id, parent_id from departments'
  )
  const parentOf = new Map(rows.map((row) => [row.id, row.parent_id]))
  if (!parentOf.has(departmentId)) return null
  const above: string[] = []
  for (let at = parentOf.get(departmentId); at && above.length < rows.length; at = parentOf.get(at))
    above.push(at)
  return above
}

async function write(sql: Sql, id: string, isNew: boolean, input: DepartmentInput): Promise<void> {
  const now = nowForDatabase()
  const values = [
    input.parentId,
    input.name,
    input.color,
    input.taxCategoryId,
    input.position,
    input.isSellable,
    now,
  ]
  if (isNew) {
    await sql.run(
      `insert into departments (parent_id, name, color, tax_category_id, position, is_sellable, updated_at, id, created_at)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [...values, id, now]
    )
    return
  }
  await sql.run(
    `update departments set parent_id = ?, name = ?, color = ?, tax_category_id = ?, position = ?,
       is_sellable = ?, updated_at = ? where id = ?`,
    [...values, id]
  )
}

/** Takes an empty department out of use; what is in it or below it must go first. */
export async function archiveDepartment(
  sql: Sql,
  departmentId: string,
  act: CatalogAct
): Promise<Result<null, { reason: 'not_empty' }>> {
  const [held] = await sql.all<{ items: number; below: number }>(
    `select (select count(*) from items where department_id = ? and archived_at is null) as items,
            (select count(*) from departments where parent_id = ? and archived_at is null) as below`,
    [departmentId, departmentId]
  )
  if (Number(held?.items) + Number(held?.below) > 0) return fail({ reason: 'not_empty' })
  await sql.run('update departments set archived_at = ? where id = ?', [
    nowForDatabase(),
    departmentId,
  ])
  await appendStoreEntry(sql, {
    ...act,
    kind: 'department.changed',
    payload: { departmentId, isArchived: true },
  })
  return succeed(null)
}
