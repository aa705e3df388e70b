import hash from '@adonisjs/core/services/hash'
import { fail, succeed, type Result } from '#core/result'
import { countSignIn, forgetSignIns } from '#app/users/limit_sign_ins'
import { User } from '#app/users/user'

export interface Credentials {
  email: string
  password: string
  /** Network address of the one who asks. */
  address: string
}

export type SignInFailure = { reason: 'refused' | 'locked' }

let decoy: Promise<string> | null = null

/**
 * Finds the person whose e-mail and password these are. Unknown addresses, people without a
 * password and people who have left cost the same work and get the same answer as a wrong one.
 */
export async function signIn({
  email,
  password,
  address,
}: Credentials): Promise<Result<User, SignInFailure>> {
  const user = await User.findBy('email', email)
  const attempt = { account: user?.id ?? email, address }
  if (!(await countSignIn(attempt))) return fail({ reason: 'locked' })
  const isRight = await isPassword(user?.password ?? null, password)
  if (!user || !isRight || !user.isActive) return fail({ reason: 'refused' })
  await forgetSignIns(attempt)
  return succeed(user)
}

async function isPassword(storedHash: string | null, password: string): Promise<boolean> {
  const hasher = hash.use('scrypt')
  decoy ??= hasher.make('decoy')
  const isRight = await hasher.verify(storedHash ?? (await decoy), password)
  return isRight && storedHash !== null
}
