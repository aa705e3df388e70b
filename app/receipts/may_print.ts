import { earlierBy, nowIso, toDatabaseTime } from '#core/clock'
import { transaction } from '#core/sql'
import type { Device } from '#app/stores/known_devices'
import type { Operator } from '#app/users/known_operators'
import { answerPermission } from '#app/users/permissions'
import type { Task } from '#app/users/tasks'

/** How long a manager's PIN, given on the spot, lets the operator print what it was given for. */
const OVERRIDE_MS = 5 * 60_000

export interface PrintQuestion {
  task: Task
  /** The sale, till session or document that the print is about: a manager's PIN is for one. */
  subjectId: string
}

/** Whether the operator may have this: by their own grants, or by a manager's PIN just now. */
export async function mayPrint(
  { task, subjectId }: PrintQuestion,
  operator: Operator,
  { storeId, registerId }: Device
): Promise<boolean> {
  if (answerPermission(operator.grants, { task, storeId }).isAllowed) return true
  const since = toDatabaseTime(earlierBy(nowIso(), OVERRIDE_MS))
  return transaction(async (sql) => {
    const rows = await sql.all<{ id: string; context: string }>(
      `select id, context from manager_overrides
        where store_id = ? and register_id = ? and operator_id = ? and task = ? and created_at >= ?
          and (used_for is null or used_for = ?)`,
      [storeId, registerId, operator.userId, task, since, subjectId]
    )
    const given = rows.find(({ context }) => isFor(context, subjectId))
    if (!given) return false
    const { changes } = await sql.run(
      `update manager_overrides set used_for = ?
        where id = ? and (used_for is null or used_for = ?)`,
      [subjectId, given.id, subjectId]
    )
    return changes === 1
  })
}

/** Who gave the PIN for one sale did not give it for another. */
function isFor(context: string, subjectId: string): boolean {
  const { saleId = null } = JSON.parse(context) as { saleId?: string }
  return saleId === null || saleId === subjectId
}
