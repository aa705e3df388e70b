import { nowIso, toDatabaseTime } from '#core/clock'
import { transaction } from '#core/sql'
import { forgetDevice } from '#app/stores/known_devices'
import { forgetOperators } from '#app/users/known_operators'

/**
 * Ends a device's enrolment with the reason on record; its operators are signed off. Answers
 * false when it had ended before.
 */
export async function endEnrolment(enrolmentId: string, reason: string): Promise<boolean> {
  const now = toDatabaseTime(nowIso())
  const hasEnded = await transaction(async (sql) => {
    const { changes } = await sql.run(
      'update enrolments set ended_at = ?, end_reason = ? where id = ? and ended_at is null',
      [now, reason, enrolmentId]
    )
    await sql.run(
      'update operator_sessions set ended_at = ? where enrolment_id = ? and ended_at is null',
      [now, enrolmentId]
    )
    return changes === 1
  })
  forgetDevice(enrolmentId)
  forgetOperators()
  return hasEnded
}
