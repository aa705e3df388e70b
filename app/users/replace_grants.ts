import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Grant } from '#app/users/grant'
import type { GrantLimits, Task } from '#app/users/tasks'

/** A grant as a screen edits it. */
export interface GrantFields {
  task: Task | '*'
  effect: 'allow' | 'deny'
  storeId: string | null
  departmentId: string | null
  limits: GrantLimits
}

/** Puts these grants in place of all that the role or person has. */
export async function replaceGrants(
  holder: { roleId: string } | { userId: string },
  grants: GrantFields[],
  client: TransactionClientContract
): Promise<void> {
  const [column, id] = 'roleId' in holder ? ['role_id', holder.roleId] : ['user_id', holder.userId]
  await Grant.query({ client }).where(column, id).delete()
  await Grant.createMany(
    grants.map((grant) => ({ ...holder, ...grant })),
    { client }
  )
}

/** The same grants as the permission rules see them. */
export function asRows(grants: GrantFields[], isPersonal: boolean) {
  return grants.map((grant) => ({ ...grant, isPersonal }))
}
