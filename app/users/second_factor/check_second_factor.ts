import { clock } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { openSecret } from '#core/settings'
import { read, transaction } from '#core/sql'
import { countCode, forgetCodes } from '#app/users/second_factor/limit_codes'
import { useRecoveryCode } from '#app/users/second_factor/recovery_codes'
import { matchingStep } from '#app/users/second_factor/totp'

export type CodeKind = 'app' | 'recovery'
export type CodeFailure = { reason: 'code_refused' | 'code_locked' }

/**
 * Whether a code is the person's own and has not been used: of the app, or one of the recovery
 * codes. Guesses are counted before they are checked.
 */
export async function checkSecondFactor(
  userId: string,
  code: string
): Promise<Result<CodeKind, CodeFailure>> {
  if (!(await countCode(userId))) return fail({ reason: 'code_locked' })
  const text = code.replaceAll(/\s/g, '')
  const kind: CodeKind | null = (await takeAppCode(userId, text))
    ? 'app'
    : (await useRecoveryCode(userId, text))
      ? 'recovery'
      : null
  if (!kind) return fail({ reason: 'code_refused' })
  await forgetCodes(userId)
  return succeed(kind)
}

/** The step of a code is kept by a conditional update, so that of two equal codes one counts. */
async function takeAppCode(userId: string, code: string): Promise<boolean> {
  const [factor] = await read<{ sealed_secret: string }>(
    'select sealed_secret from second_factors where user_id = ? and confirmed_at is not null',
    [userId]
  )
  const secret = factor && openSecret(factor.sealed_secret)
  const step = secret ? matchingStep(secret, code, clock.now()) : null
  if (step === null) return false
  const { changes } = await transaction((sql) =>
    sql.run(
      `update second_factors set last_step = ?
        where user_id = ? and confirmed_at is not null and (last_step is null or last_step < ?)`,
      [step, userId, step]
    )
  )
  return changes === 1
}
