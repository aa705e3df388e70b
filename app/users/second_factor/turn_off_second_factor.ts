import { fail, succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import { isOwnPassword } from '#app/users/is_own_password'
import { checkSecondFactor } from '#app/users/second_factor/check_second_factor'
import { countCode } from '#app/users/second_factor/limit_codes'
import { removeSecondFactor } from '#app/users/second_factor/remove_second_factor'
import type { User } from '#app/users/user'

export type TurnOffFailure = { reason: 'password_refused' | 'code_refused' | 'code_locked' }

/** A person turns the own second factor off with both: the password and a code. */
export async function turnOffSecondFactor(
  user: User,
  { password, code }: { password: string; code: string }
): Promise<Result<null, TurnOffFailure>> {
  if (!(await countCode(user.id))) return fail({ reason: 'code_locked' })
  if (!(await isOwnPassword(user, password))) return fail({ reason: 'password_refused' })
  const checked = await checkSecondFactor(user.id, code)
  if (!checked.ok) return checked
  const act = { operatorId: user.id, by: 'off' as const }
  await transaction((sql) => removeSecondFactor(sql, user.id, act))
  return succeed(null)
}
