import type { GrantFields } from '#app/users/replace_grants'
import { STARTING_ROLES, type Task } from '#app/users/tasks'

/** What became of the tasks that a starting role would hold today. */
export interface RoleState {
  /** Tasks that the role was made with, or about which was decided since. */
  decided: Task[]
  /** Came with an update, because the role was as it started. */
  added: Task[]
  /** Came with an update and were left out, because the shop had changed the role. */
  left: Task[]
}

/** The setting that keeps them, by key of the role. */
export const STARTING_ROLES_SETTING = 'users.starting_roles'

export type RoleStates = Record<string, RoleState>

/** Shops that were opened before this was kept have all but these. */
const CAME_LATER: readonly Task[] = [
  'balances.view',
  'balances.adjust',
  'data.export',
  'system.manage',
  'backups.manage',
  'health.view',
  'health.mend',
  'plugins.manage',
  'promotions.view',
  'promotions.edit',
  'line.sell_expired',
  'sale.relieve_tax',
  'sale.return_outside_policy',
  'sale.below_minimum_margin',
  'sale.waive_restocking_fee',
  'sale.change_service_charge',
  'refusal.pass',
  'gift_card.sell',
  'gift_card.redeem',
]

/** Tasks that a starting role is made with today; none of its own for the one that may do all. */
export function startingTasks(key: string): Task[] {
  return (STARTING_ROLES[key] ?? []).flatMap(({ task }) => (task === '*' ? [] : [task]))
}

/** What is so in a shop that has kept nothing yet. */
export function firstState(key: string): RoleState {
  const decided = startingTasks(key).filter((task) => !CAME_LATER.includes(task))
  return { decided, added: [], left: [] }
}

/** Whether the role holds what it was given and nothing else: no more, no less, no other limits. */
export function isAsStarted(key: string, grants: GrantFields[], decided: Task[]): boolean {
  const limits = new Map(STARTING_ROLES[key]?.map((one) => [one.task, one.limits ?? {}]))
  const isStarting = ({ task, effect, storeId, departmentId, limits: own }: GrantFields) =>
    effect === 'allow' &&
    storeId === null &&
    departmentId === null &&
    limits.has(task) &&
    limits.get(task)?.maximumRatePpm === own.maximumRatePpm &&
    limits.get(task)?.maximumAmountMinor === own.maximumAmountMinor
  const held = new Set(grants.map(({ task }) => task))
  return grants.every(isStarting) && decided.every((task) => held.has(task))
}
