import { succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import { journalOwnAct } from '#app/users/journal_own_act'
import { checkSecondFactor, type CodeFailure } from '#app/users/second_factor/check_second_factor'
import { newRecoveryCodes, replaceRecoveryCodes } from '#app/users/second_factor/recovery_codes'

/** New recovery codes for a person who shows a code; the old ones open nothing any more. */
export async function renewRecoveryCodes(
  userId: string,
  code: string
): Promise<Result<string[], CodeFailure>> {
  const checked = await checkSecondFactor(userId, code)
  if (!checked.ok) return checked
  const codes = await newRecoveryCodes()
  await transaction(async (sql) => {
    await replaceRecoveryCodes(sql, userId, codes.hashes)
    await journalOwnAct(sql, { kind: 'user.recovery_codes_renewed', userId, operatorId: userId })
  })
  return succeed(codes.shown)
}
