import type { Grant } from '#app/users/grant'
import type { GrantFields } from '#app/users/replace_grants'
import type { Role } from '#app/users/role'

/** A starting role without a name of its own is shown by the translation of its key. */
export function toRole({ id, key, name }: Role) {
  return { id, key, name }
}

export function toGrant(grant: Grant): GrantFields {
  const { task, effect, storeId, departmentId, limits } = grant
  return { task, effect, storeId, departmentId, limits }
}
