import type { Result } from '#core/result'
import { newId } from '#core/ids'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { Author } from '#app/users/author'
import { changePeople, ExceedsOwn, type PeopleFailure } from '#app/users/change_people'
import { coversGrants } from '#app/users/covers_grants'
import { Grant } from '#app/users/grant'
import { asRows, replaceGrants, type GrantFields } from '#app/users/replace_grants'
import { loadGrants } from '#app/users/load_grants'
import { forgetNews } from '#app/users/starting_roles/role_news'
import { Role } from '#app/users/role'

export interface RoleFields {
  name: string
  grants: GrantFields[]
}

/**
 * Adds a role or changes one. The author must hold all that the role gave and all that it will
 * give, so nobody widens their own rights through a role they hold.
 */
export function saveRole(
  roleId: string | null,
  fields: RoleFields,
  author: Author
): Promise<Result<Role, PeopleFailure>> {
  return changePeople(async (client, sql) => {
    const id = roleId ?? newId()
    const held = await loadGrants(author.operatorId, sql)
    const before = await Grant.query({ client }).where('role_id', id)
    if (!coversGrants(held, asRows([...before, ...fields.grants], false))) throw new ExceedsOwn()
    const role = roleId
      ? await Role.findOrFail(roleId, { client })
      : await Role.create({ id, key: id, name: fields.name }, { client })
    await role.merge({ name: fields.name }).save()
    await replaceGrants({ roleId: id }, fields.grants, client)
    await forgetNews(sql, role.key)
    await appendStoreEntry(sql, {
      storeId: author.storeId,
      kind: 'role.changed',
      operatorId: author.operatorId,
      payload: { roleId: id, isNew: roleId === null, grantCount: fields.grants.length },
    })
    return role
  })
}
