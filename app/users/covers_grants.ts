import { answerPermission } from '#app/users/permissions'
import { TASKS, type GrantLimits, type GrantRow, type Task } from '#app/users/tasks'

/**
 * Whether someone holds everything that these grants give: nobody hands out, takes away or lends
 * more than they hold themselves. Denials give nothing and are always covered.
 */
export function coversGrants(held: GrantRow[], wanted: GrantRow[]): boolean {
  return wanted
    .filter((grant) => grant.effect === 'allow')
    .every((grant) => tasksOf(grant).every((task) => covers(held, task, grant)))
}

function tasksOf({ task }: GrantRow): readonly Task[] {
  return task === '*' ? TASKS : [task]
}

/** A grant for all stores must also hold in each store where the giver is denied something. */
function covers(held: GrantRow[], task: Task, wanted: GrantRow): boolean {
  const denials = held.filter((grant) => grant.isPersonal && grant.effect === 'deny')
  const stores = placesOf(
    wanted.storeId,
    denials.map((denial) => denial.storeId)
  )
  const departments = placesOf(
    wanted.departmentId,
    denials.map((denial) => denial.departmentId)
  )
  return stores.every((storeId) =>
    departments.every((departmentId) => {
      const answer = answerPermission(held, { task, storeId, departmentId })
      return answer.isAllowed && isAsWide(answer.limits, wanted.limits)
    })
  )
}

function placesOf(wanted: string | null, denied: (string | null)[]): (string | null)[] {
  return wanted === null ? [...new Set([null, ...denied])] : [wanted]
}

function isAsWide(held: GrantLimits, wanted: GrantLimits): boolean {
  return (['maximumRatePpm', 'maximumAmountMinor'] as const).every((key) => {
    const limit = held[key]
    return limit === undefined || (wanted[key] !== undefined && wanted[key] <= limit)
  })
}
