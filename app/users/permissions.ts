import type { GrantLimits, GrantRow, Task } from '#app/users/tasks'

export interface PermissionQuestion {
  task: Task
  storeId: string | null
  departmentId?: string | null
}

export type PermissionAnswer = { isAllowed: true; limits: GrantLimits } | { isAllowed: false }

/**
 * Whether a person's grants allow a task in a store.
 *
 * | personal denial | any allowing grant | answer |
 * | --- | --- | --- |
 * | yes | – | refused |
 * | no | yes | allowed, with the widest of the allowing limits |
 * | no | no | refused (a role's denial only withholds; it grants nothing) |
 */
export function answerPermission(
  grants: GrantRow[],
  question: PermissionQuestion
): PermissionAnswer {
  const matching = grants.filter((grant) => matches(grant, question))
  if (matching.some((grant) => grant.isPersonal && grant.effect === 'deny'))
    return { isAllowed: false }
  const allowing = matching.filter((grant) => grant.effect === 'allow')
  if (allowing.length === 0) return { isAllowed: false }
  return { isAllowed: true, limits: widestLimits(allowing.map((grant) => grant.limits)) }
}

function matches(grant: GrantRow, question: PermissionQuestion): boolean {
  if (grant.task !== '*' && grant.task !== question.task) return false
  if (grant.storeId !== null && grant.storeId !== question.storeId) return false
  return grant.departmentId === null || grant.departmentId === (question.departmentId ?? null)
}

function widestLimits(limits: GrantLimits[]): GrantLimits {
  const widest: GrantLimits = {}
  for (const key of ['maximumRatePpm', 'maximumAmountMinor'] as const) {
    const values = limits.map((limit) => limit[key])
    if (values.every((value) => value !== undefined)) {
      widest[key] = Math.max(...(values as number[]))
    }
  }
  return widest
}
