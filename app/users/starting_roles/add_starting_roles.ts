import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { changeSetting } from '#core/settings'
import { sqlOf } from '#core/sql'
import { Grant } from '#app/users/grant'
import { Role } from '#app/users/role'
import {
  type RoleStates,
  STARTING_ROLES_SETTING,
  startingTasks,
} from '#app/users/starting_roles/role_state'
import { STARTING_ROLES } from '#app/users/tasks'

/** Makes the roles a business starts with, unless they are there already. */
export async function addStartingRoles(
  client: TransactionClientContract
): Promise<Map<string, Role>> {
  const roles = new Map((await Role.query({ client })).map((role) => [role.key, role]))
  const states: RoleStates = {}
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
    states[key] = { decided: startingTasks(key), added: [], left: [] }
  }
  await changeSetting<RoleStates>(sqlOf(client), STARTING_ROLES_SETTING, {}, (known) => ({
    ...known,
    ...states,
  }))
  return roles
}
