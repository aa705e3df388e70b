import { fail, succeed, type Result } from '#core/result'
import { isOwnPassword } from '#app/users/is_own_password'
import { countSignIn, forgetSignIns } from '#app/users/limit_sign_ins'
import { setPassword } from '#app/users/set_password'
import { User } from '#app/users/user'

export type PasswordFailure = { reason: 'password_refused' | 'password_locked' }

/** Changes a person's own password for who shows the current one; other browsers are signed out. */
export async function changeOwnPassword(
  user: User,
  { current, password }: { current: string; password: string },
  address: string
): Promise<Result<User, PasswordFailure>> {
  const attempt = { account: user.id, address }
  if (!(await countSignIn(attempt))) return fail({ reason: 'password_locked' })
  if (!(await isOwnPassword(user, current))) return fail({ reason: 'password_refused' })
  await forgetSignIns(attempt)
  await setPassword(user.id, password, user.id)
  return succeed(await User.findOrFail(user.id))
}
