import { nowForDatabase } from '#core/clock'
import { transaction } from '#core/sql'
import { forgetOperators } from '#app/users/known_operators'
import { digestOf } from '#app/users/secret_tokens'

/** Ends an operator's session at a register. */
export async function signOffOperator(token: string, enrolmentId: string): Promise<void> {
  await transaction((sql) =>
    sql.run(
      'update operator_sessions set ended_at = ? where token_hash = ? and enrolment_id = ? and ended_at is null',
      [nowForDatabase(), digestOf(token), enrolmentId]
    )
  )
  forgetOperators()
}
