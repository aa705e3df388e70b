import type { GuardedAct } from '#app/sales/clearances/acts_of_sale'
import { answerPermission } from '#app/users/permissions'
import type { GrantLimits, GrantRow, Task } from '#app/users/tasks'

/** A manager's PIN given at this register for one task. */
export interface GivenOverride {
  id: string
  task: string
  authorisedById: string
  saleId: string | null
  lineId: string | null
  departmentId: string | null
  ratePpm: number | null
  amountMinor: number | null
}

export interface RightsQuestion {
  saleId: string
  storeId: string
  grants: GrantRow[]
  acts: readonly GuardedAct[]
  overrides: readonly GivenOverride[]
}

export interface RightsAnswer {
  /** Tasks on the sale that neither the operator's grants nor a manager's override covers. */
  needsOverride: Task[]
  /** The overrides that the sale stands on. */
  overrideIds: string[]
}

export function checkRights(question: RightsQuestion): RightsAnswer {
  const beyond = question.acts.filter((act) => !isGranted(act, question))
  const needsOverride = new Set<Task>()
  const overrideIds = new Set<string>()
  for (const act of beyond) {
    const given = overrideOf(act, question)
    if (given) overrideIds.add(given.id)
    else needsOverride.add(act.task)
  }
  return { needsOverride: [...needsOverride], overrideIds: [...overrideIds] }
}

function isGranted(act: GuardedAct, { grants, storeId }: RightsQuestion): boolean {
  const { task, departmentId } = act
  const answer = answerPermission(grants, { task, storeId, departmentId })
  return answer.isAllowed && isWithin(act, answer.limits)
}

function isWithin(act: GuardedAct, { maximumRatePpm, maximumAmountMinor }: GrantLimits): boolean {
  return (
    (maximumRatePpm === undefined || act.ratePpm <= maximumRatePpm) &&
    (maximumAmountMinor === undefined || Math.abs(act.amountMinor) <= maximumAmountMinor)
  )
}

/** An override covers the sale, line, department and size it was given for, and the person it was given by. */
function overrideOf(
  act: GuardedAct,
  { overrides, saleId }: RightsQuestion
): GivenOverride | undefined {
  return overrides.find(
    (given) =>
      given.task === act.task &&
      (given.saleId === null || given.saleId === saleId) &&
      (given.lineId === null || given.lineId === act.lineId) &&
      (given.departmentId === null || given.departmentId === act.departmentId) &&
      (act.authorisedById === null || given.authorisedById === act.authorisedById) &&
      (given.ratePpm === null || act.ratePpm <= given.ratePpm) &&
      (given.amountMinor === null || Math.abs(act.amountMinor) <= Math.abs(given.amountMinor))
  )
}
