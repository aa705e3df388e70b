import { clock, nowForDatabase } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { openSecret } from '#core/settings'
import { read, transaction } from '#core/sql'
import { journalOwnAct } from '#app/users/journal_own_act'
import { countCode, forgetCodes } from '#app/users/second_factor/limit_codes'
import { newRecoveryCodes, replaceRecoveryCodes } from '#app/users/second_factor/recovery_codes'
import { matchingStep } from '#app/users/second_factor/totp'

export type ConfirmFailure = { reason: 'code_refused' | 'code_locked' | 'not_begun' }

/**
 * Turns the second factor on, once the person has shown a code of it, and answers the recovery
 * codes: this is the only time that anybody sees them.
 */
export async function confirmSecondFactor(
  userId: string,
  code: string
): Promise<Result<string[], ConfirmFailure>> {
  if (!(await countCode(userId))) return fail({ reason: 'code_locked' })
  const [begun] = await read<{ sealed_secret: string }>(
    'select sealed_secret from second_factors where user_id = ? and confirmed_at is null',
    [userId]
  )
  const secret = begun && openSecret(begun.sealed_secret)
  if (!secret) return fail({ reason: 'not_begun' })
  const step = matchingStep(secret, code, clock.now())
  if (step === null) return fail({ reason: 'code_refused' })
  const codes = await newRecoveryCodes()
  const isConfirmed = await transaction(async (sql) => {
    const { changes } = await sql.run(
      'update second_factors set confirmed_at = ?, last_step = ? where user_id = ? and confirmed_at is null',
      [nowForDatabase(), step, userId]
    )
    if (changes === 0) return false
    await replaceRecoveryCodes(sql, userId, codes.hashes)
    await journalOwnAct(sql, { kind: 'user.second_factor_on', userId, operatorId: userId })
    return true
  })
  if (!isConfirmed) return fail({ reason: 'not_begun' })
  await forgetCodes(userId)
  return succeed(codes.shown)
}
