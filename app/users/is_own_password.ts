import hash from '@adonisjs/core/services/hash'
import type { User } from '#app/users/user'

/** Whether who is signed in can show the password: what opens an account is changed by nobody else. */
export async function isOwnPassword({ password }: User, shown: string): Promise<boolean> {
  return password !== null && (await hash.use('scrypt').verify(password, shown))
}
