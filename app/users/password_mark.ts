import { digestOf } from '#app/users/secret_tokens'
import type { User } from '#app/users/user'

/** Name in the session of what tells with which password it was begun. */
export const PASSWORD_MARK = 'password_mark'

/** Changes with the password, and tells nothing about it. */
export function passwordMark({ password }: User): string {
  return digestOf(password ?? '')
}
