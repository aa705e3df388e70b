import { earlierBy, nowIso, toDatabaseTime } from '#core/clock'
import { transaction } from '#core/sql'
import { hooks, type HookPayloads } from '#app/hooks/hook_port'
import { passedOf, refusalsOf, type PassedRefusals, type Refusal } from '#app/hooks/refusals'
import { answerPermission } from '#app/users/permissions'
import type { GrantRow } from '#app/users/tasks'

/** A manager's PIN counts for the act at hand, not for the day. */
const OVERRIDE_KEPT_MS = 600_000

/** Who wants to do something, and where. */
export interface Actor {
  storeId: string
  registerId: string
  operatorId: string
  grants: GrantRow[]
}

export interface HeardBefore {
  /** Why it is not to be done, as long as nobody lets it pass. */
  refusals: Refusal[]
  /** Who should have been heard and gave no answer. */
  degraded: string[]
}

/**
 * Asks whoever wants a say in an act at a register that is no sale, before it is done: what has
 * happened is never asked about. Refusals are let pass by who may do so, the operator or a manager
 * who keyed a PIN a moment ago; that PIN serves one act.
 */
export async function askBeforeAct<Hook extends keyof HookPayloads>(
  hook: Hook,
  payload: HookPayloads[Hook],
  actor: Actor,
  passed: PassedRefusals | null
): Promise<HeardBefore> {
  const verdict = await hooks.askGuards(hook, payload)
  const all = refusalsOf(verdict)
  const named = passedOf(all, passed)
  const mayPass = named.length > 0 && (await mayLetPass(actor, passed!.authorisedById))
  return {
    refusals: mayPass ? all.filter((one) => !named.includes(one)) : all,
    degraded: [...new Set(verdict.degraded)],
  }
}

async function mayLetPass(actor: Actor, authorisedById: string): Promise<boolean> {
  const { storeId, registerId, operatorId, grants } = actor
  if (authorisedById === operatorId)
    return answerPermission(grants, { task: 'refusal.pass', storeId }).isAllowed
  const now = nowIso()
  return transaction(async (sql) => {
    const given = await sql.all<{ id: string; context: string }>(
      `select id, context from manager_overrides
        where store_id = ? and created_at > ? and register_id = ? and operator_id = ?
          and authorised_by_id = ? and task = 'refusal.pass' and used_for is null
        order by created_at desc`,
      [
        storeId,
        toDatabaseTime(earlierBy(now, OVERRIDE_KEPT_MS)),
        registerId,
        operatorId,
        authorisedById,
      ]
    )
    const [free] = given.filter((one) => !('saleId' in (JSON.parse(one.context) as object)))
    if (!free) return false
    const { changes } = await sql.run(
      'update manager_overrides set used_for = id where id = ? and used_for is null',
      [free.id]
    )
    return changes === 1
  })
}
