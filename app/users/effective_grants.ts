import { answerPermission } from '#app/users/permissions'
import { TASKS, type GrantLimits, type GrantRow, type Task } from '#app/users/tasks'

/**
 * What an operator may do in one store, answered beforehand for a register. The entry of a
 * department counts before the one without; no entry means not allowed.
 */
export interface EffectiveGrant {
  task: Task
  departmentId: string | null
  isAllowed: boolean
  limits: GrantLimits
}

export function effectiveGrants(grants: GrantRow[], storeId: string): EffectiveGrant[] {
  const departments = new Set(grants.map((grant) => grant.departmentId))
  departments.delete(null)
  return TASKS.flatMap((task) => {
    const general = answerFor(grants, task, storeId, null)
    const special = [...departments]
      .map((departmentId) => answerFor(grants, task, storeId, departmentId))
      .filter((answer) => differ(answer, general))
    return general.isAllowed ? [general, ...special] : special
  })
}

function answerFor(
  grants: GrantRow[],
  task: Task,
  storeId: string,
  departmentId: string | null
): EffectiveGrant {
  const answer = answerPermission(grants, { task, storeId, departmentId })
  const limits = answer.isAllowed ? answer.limits : {}
  return { task, departmentId, isAllowed: answer.isAllowed, limits }
}

function differ(one: EffectiveGrant, other: EffectiveGrant): boolean {
  return (
    one.isAllowed !== other.isAllowed ||
    one.limits.maximumRatePpm !== other.limits.maximumRatePpm ||
    one.limits.maximumAmountMinor !== other.limits.maximumAmountMinor
  )
}
