import type { Sql } from '#core/sql'
import { coversGrants } from '#app/users/covers_grants'
import { loadGrants } from '#app/users/load_grants'
import type { GrantRow } from '#app/users/tasks'

/** Thrown inside a transaction that would leave the business without an owner; rolls it back. */
export class LastOwner extends Error {}

const EVERYTHING: GrantRow = {
  task: '*',
  effect: 'allow',
  isPersonal: false,
  storeId: null,
  departmentId: null,
  limits: {},
}

/** Somebody who can sign in must hold every right in every store, or the change is undone. */
export async function requireOwner(sql: Sql): Promise<void> {
  const candidates = await sql.all<{ id: string }>(
    `select distinct u.id from users u
       left join user_roles ur on ur.user_id = u.id and ur.store_id is null
       join grants g on (g.role_id = ur.role_id or g.user_id = u.id)
      where u.is_active = 1 and u.email is not null and u.password is not null
        and g.task = '*' and g.effect = 'allow' and g.store_id is null`
  )
  for (const { id } of candidates) {
    if (coversGrants(await loadGrants(id, sql), [EVERYTHING])) return
  }
  throw new LastOwner('The business would be left without an owner')
}
