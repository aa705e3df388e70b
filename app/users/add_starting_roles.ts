import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Grant } from '#app/users/grant'
import { Role } from '#app/users/role'
import { STARTING_ROLES } from '#app/users/tasks'

/** Makes the roles a business starts with, unless they are there already. */
export async function addStartingRoles(
  client: TransactionClientContract
): Promise<Map<string, Role>> {
  const roles = new Map((await Role.query({ client })).map((role) => [role.key, role]))
  for (const [key, tasks] of Object.entries(STARTING_ROLES)) {
    if (roles.has(key)) continue
    // Starting roles are shown by their key's translation; the name is what an owner may put instead.
    const role = await Role.create({ key, name: '' }, { client })
    roles.set(key, role)
    await Grant.createMany(
      tasks.map(({ task, limits }) => ({
        roleId: role.id,
        task,
        effect: 'allow' as const,
        limits: limits ?? {},
      })),
      { client }
    )
  }
  return roles
}
