import { nowForDatabase } from '#core/clock'
import { dismissListener } from '#core/realtime'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { forgetDevice } from '#app/stores/known_devices'
import { forgetOperators } from '#app/users/known_operators'

export interface EnrolmentEnd {
  enrolmentId: string
  reason: 'replaced' | 'lost' | 'closed'
  endedById: string
}

/**
 * Ends a device's enrolment with the reason on record; its operators are signed off. Answers
 * false when it had ended before.
 */
export async function endEnrolment({
  enrolmentId,
  reason,
  endedById,
}: EnrolmentEnd): Promise<boolean> {
  const now = nowForDatabase()
  const hasEnded = await transaction(async (sql) => {
    const { changes } = await sql.run(
      'update enrolments set ended_at = ?, end_reason = ? where id = ? and ended_at is null',
      [now, reason, enrolmentId]
    )
    if (changes === 0) return false
    await sql.run(
      'update operator_sessions set ended_at = ? where enrolment_id = ? and ended_at is null',
      [now, enrolmentId]
    )
    const [row] = await sql.all<{ store_id: string; register_id: string }>(
      'select store_id, register_id from enrolments where id = ?',
      [enrolmentId]
    )
    await appendStoreEntry(sql, {
      storeId: row!.store_id,
      kind: 'register.unenrolled',
      operatorId: endedById,
      payload: { registerId: row!.register_id, enrolmentId, reason },
    })
    return true
  })
  forgetDevice(enrolmentId)
  dismissListener(enrolmentId)
  forgetOperators()
  return hasEnded
}
