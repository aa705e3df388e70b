import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { fail, succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import { checkPin, type PinFailure } from '#app/users/check_pin'
import { loadGrants } from '#app/users/load_grants'
import { answerPermission } from '#app/users/permissions'
import type { GrantLimits, Task } from '#app/users/tasks'

export interface OverrideContext {
  saleId?: string
  lineId?: string
  departmentId?: string | null
  ratePpm?: number
  amountMinor?: number
  reason?: string
}

export interface OverrideRequest {
  task: Task
  /** The person who keys the PIN. */
  userId: string
  pin: string
  context: OverrideContext
  operatorId: string
  storeId: string
  registerId: string
}

export interface Override {
  id: string
  authorisedById: string
}

export type OverrideFailure =
  | PinFailure
  | { reason: 'own_override' }
  | { reason: 'access_refused' }
  | { reason: 'limit_exceeded'; limits: GrantLimits }

/**
 * Lets another person's PIN allow what the operator may not do alone. That person's own grants
 * and limits decide, and the act is kept with both names.
 */
export async function authoriseOverride(
  request: OverrideRequest
): Promise<Result<Override, OverrideFailure>> {
  const { task, userId, storeId, context } = request
  if (userId === request.operatorId) return fail({ reason: 'own_override' })
  const checked = await checkPin(userId, request.pin)
  if (!checked.ok) return checked
  const departmentId = context.departmentId ?? null
  const answer = answerPermission(await loadGrants(userId), { task, storeId, departmentId })
  if (!answer.isAllowed) return fail({ reason: 'access_refused' })
  if (exceeds(context, answer.limits)) {
    return fail({ reason: 'limit_exceeded', limits: answer.limits })
  }
  const kept = { ...request, context: withinLimits(context, answer.limits) }
  return succeed({ id: await keepOverride(kept), authorisedById: userId })
}

function exceeds({ ratePpm, amountMinor }: OverrideContext, limits: GrantLimits): boolean {
  const { maximumRatePpm, maximumAmountMinor } = limits
  return (
    (maximumRatePpm !== undefined && (ratePpm ?? 0) > maximumRatePpm) ||
    (maximumAmountMinor !== undefined && Math.abs(amountMinor ?? 0) > maximumAmountMinor)
  )
}

/** An override that names no size is worth what its giver may allow, and no more. */
function withinLimits(context: OverrideContext, limits: GrantLimits): OverrideContext {
  return {
    ...context,
    ratePpm: context.ratePpm ?? limits.maximumRatePpm,
    amountMinor: context.amountMinor ?? limits.maximumAmountMinor,
  }
}

async function keepOverride(request: OverrideRequest): Promise<string> {
  const id = newId()
  await transaction((sql) =>
    sql.run(
      `insert into manager_overrides
         (id, store_id, register_id, operator_id, authorised_by_id, task, context, created_at)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        request.storeId,
        request.registerId,
        request.operatorId,
        request.userId,
        request.task,
        JSON.stringify(request.context),
        nowForDatabase(),
      ]
    )
  )
  return id
}
