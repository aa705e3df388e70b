import type { Result } from '#core/result'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { Author } from '#app/users/author'
import { changePeople, ExceedsOwn, type PeopleFailure } from '#app/users/change_people'
import { coversGrants } from '#app/users/covers_grants'
import { loadGrants } from '#app/users/load_grants'
import { asRows, replaceGrants, type GrantFields } from '#app/users/replace_grants'

/** Sets what one person may or may not do besides their roles. */
export function savePersonalGrants(
  userId: string,
  grants: GrantFields[],
  author: Author
): Promise<Result<null, PeopleFailure>> {
  return changePeople(async (client, sql) => {
    const held = await loadGrants(author.operatorId, sql)
    const before = await loadGrants(userId, sql)
    if (!coversGrants(held, [...before, ...asRows(grants, true)])) throw new ExceedsOwn()
    await replaceGrants({ userId }, grants, client)
    await appendStoreEntry(sql, {
      storeId: author.storeId,
      kind: 'grant.changed',
      operatorId: author.operatorId,
      payload: { userId, tasks: grants.map((grant) => `${grant.effect} ${grant.task}`) },
    })
    return null
  })
}
