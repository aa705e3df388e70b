import { read, type Sql } from '#core/sql'
import type { GrantRow } from '#app/users/tasks'

interface Row {
  task: string
  effect: string
  limits: string
  store_id: string | null
  department_id: string | null
  is_personal: number
}

/**
 * All grants of a person: personal ones, and those of the roles held, narrowed to the role's
 * store. Inside a transaction its `sql` must be given.
 */
export async function loadGrants(userId: string, sql?: Sql): Promise<GrantRow[]> {
  const all = sql ? sql.all.bind(sql) : read
  const rows = await all<Row>(
    `select g.task, g.effect, g.limits, g.store_id, g.department_id, 1 as is_personal
       from grants g where g.user_id = ?
     union all
     select g.task, g.effect, g.limits, coalesce(ur.store_id, g.store_id), g.department_id, 0
       from user_roles ur join grants g on g.role_id = ur.role_id
      where ur.user_id = ? and (ur.store_id is null or g.store_id is null or ur.store_id = g.store_id)`,
    [userId, userId]
  )
  return rows.map((row) => ({
    task: row.task as GrantRow['task'],
    effect: row.effect as GrantRow['effect'],
    isPersonal: Number(row.is_personal) === 1,
    storeId: row.store_id,
    departmentId: row.department_id,
    limits: JSON.parse(row.limits),
  }))
}
