import type { User } from '#app/users/user'
import type { UserRole } from '#app/users/user_role'

/** A person as a screen edits them: whether there is a password or PIN, never what it is. */
export function toPerson(user: User, roles: UserRole[], hasSecondFactor: boolean) {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    locale: user.locale,
    color: user.color,
    isActive: user.isActive,
    hasPassword: user.password !== null,
    hasPin: user.pin !== null,
    hasSecondFactor,
    roles: roles.map(({ roleId, storeId }) => ({ roleId, storeId })),
  }
}
