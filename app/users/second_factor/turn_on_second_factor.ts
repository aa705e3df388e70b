import { fail, type Result } from '#core/result'
import { isOwnPassword } from '#app/users/is_own_password'
import {
  confirmSecondFactor,
  type ConfirmFailure,
} from '#app/users/second_factor/confirm_second_factor'
import { countCode } from '#app/users/second_factor/limit_codes'
import type { User } from '#app/users/user'

export type TurnOnFailure = ConfirmFailure | { reason: 'password_refused' }

/**
 * A person turns the second factor on with the password and the app's first code. Who finds a
 * browser signed in must not be able to lock the person out with a phone of their own.
 */
export async function turnOnSecondFactor(
  user: User,
  { password, code }: { password: string; code: string }
): Promise<Result<string[], TurnOnFailure>> {
  if (!(await countCode(user.id))) return fail({ reason: 'code_locked' })
  if (!(await isOwnPassword(user, password))) return fail({ reason: 'password_refused' })
  return confirmSecondFactor(user.id, code)
}
