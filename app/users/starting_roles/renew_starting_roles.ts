import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { changeSetting, readSetting } from '#core/settings'
import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { changePeople } from '#app/users/change_people'
import { Grant } from '#app/users/grant'
import { Role } from '#app/users/role'
import {
  firstState,
  isAsStarted,
  type RoleStates,
  STARTING_ROLES_SETTING,
  startingTasks,
} from '#app/users/starting_roles/role_state'
import { STARTING_ROLES, type Task } from '#app/users/tasks'

interface RoleNews {
  role: Role
  tasks: Task[]
}

/**
 * After an update, starting roles get the tasks that they would start with today. A role that the
 * shop has changed is left alone, and its page says what it would have got.
 */
export async function renewStartingRoles(): Promise<void> {
  const known = await readSetting<RoleStates>(STARTING_ROLES_SETTING, {})
  const roles = await Role.query().whereIn('key', Object.keys(STARTING_ROLES))
  if (!roles.some(({ key }) => newTasks(key, known).length > 0)) return
  await changePeople(async (client, sql) => {
    const news = await decide(roles, client, sql)
    for (const one of news) await addTasks(one, client, sql)
  })
}

function newTasks(key: string, states: RoleStates): Task[] {
  const { decided } = states[key] ?? firstState(key)
  return startingTasks(key).filter((task) => !decided.includes(task))
}

/** The setting is written first: of two processes that start at once, one finds something to do. */
async function decide(
  roles: Role[],
  client: TransactionClientContract,
  sql: Sql
): Promise<RoleNews[]> {
  const grants = await Grant.query({ client }).whereNotNull('role_id')
  const news: RoleNews[] = []
  await changeSetting<RoleStates>(sql, STARTING_ROLES_SETTING, {}, (states) => {
    const next = { ...states }
    for (const role of roles) {
      const held = grants.filter(({ roleId }) => roleId === role.id)
      const before = states[role.key] ?? firstState(role.key)
      const lacking = newTasks(role.key, states).filter(
        (task) => !held.some((grant) => grant.task === task)
      )
      const isGiven = isAsStarted(role.key, held, before.decided)
      if (isGiven && lacking.length > 0) news.push({ role, tasks: lacking })
      next[role.key] = {
        decided: startingTasks(role.key),
        added: isGiven ? [...before.added, ...lacking] : before.added,
        left: isGiven ? before.left : [...before.left, ...lacking],
      }
    }
    return next
  })
  return news
}

async function addTasks({ role, tasks }: RoleNews, client: TransactionClientContract, sql: Sql) {
  const start = STARTING_ROLES[role.key] ?? []
  await Grant.createMany(
    start
      .filter(({ task }) => tasks.some((one) => one === task))
      .map(({ task, limits = {} }) => ({
        roleId: role.id,
        task,
        effect: 'allow' as const,
        limits,
      })),
    { client }
  )
  const [store] = await sql.all<{ id: string }>(
    'select id from stores order by created_at, id limit 1'
  )
  if (!store) return
  const payload = { roleId: role.id, isNew: false, addedTasks: tasks }
  await appendStoreEntry(sql, {
    storeId: store.id,
    kind: 'role.changed',
    operatorId: null,
    payload,
  })
}
