import { earlierBy, nowIso, toDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import type { Device } from '#app/stores/known_devices'
import type { Operator } from '#app/users/known_operators'
import { answerPermission } from '#app/users/permissions'
import type { Task } from '#app/users/tasks'

/** How long a manager's PIN, given on the spot, lets the operator print what it was given for. */
const OVERRIDE_MS = 5 * 60_000

/** Whether the operator may have this paper: by their own grants, or by a manager's PIN just now. */
export async function mayPrint(task: Task, operator: Operator, device: Device): Promise<boolean> {
  const { storeId, registerId } = device
  if (answerPermission(operator.grants, { task, storeId }).isAllowed) return true
  const since = toDatabaseTime(earlierBy(nowIso(), OVERRIDE_MS))
  const rows = await read(
    `select id from manager_overrides
      where store_id = ? and register_id = ? and operator_id = ? and task = ? and created_at >= ?
      limit 1`,
    [storeId, registerId, operator.userId, task, since]
  )
  return rows.length > 0
}
