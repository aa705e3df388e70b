import { fail, type Result } from '#core/result'
import { dismissListener } from '#core/realtime'
import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { addUser } from '#app/users/add_user'
import type { Author } from '#app/users/author'
import { changePeople, ExceedsOwn, type PeopleFailure } from '#app/users/change_people'
import { coversGrants } from '#app/users/covers_grants'
import { loadGrants } from '#app/users/load_grants'
import { hashPin } from '#app/users/pins'
import { User } from '#app/users/user'
import { UserRole } from '#app/users/user_role'

export interface PersonFields {
  name: string
  email: string | null
  locale: string
  color: string | null
  isActive: boolean
  roles: { roleId: string; storeId: string | null }[]
  /** Set only when a new one was keyed. */
  password?: string | null
  pin?: string | null
}

/**
 * Adds a person or changes one. The author must hold everything the person holds before and
 * after; otherwise resetting an owner's password would be a way to become one.
 */
export async function savePerson(
  userId: string | null,
  fields: PersonFields,
  author: Author
): Promise<Result<User, PeopleFailure>> {
  // One's own password is changed by showing the current one (change_own_password.ts).
  if (fields.password && userId === author.operatorId) return fail({ reason: 'own_password' })
  return changePeople(async (client, sql) => {
    const held = await loadGrants(author.operatorId, sql)
    const requireCover = async (id: string) => {
      if (!coversGrants(held, await loadGrants(id, sql))) throw new ExceedsOwn()
    }
    if (userId) await requireCover(userId)
    const { roles, password, pin, ...profile } = fields
    const user = userId
      ? await User.findOrFail(userId, { client })
      : await addUser({ ...profile, roles: [] }, client)
    user.merge(profile)
    if (password) user.password = password
    if (pin) user.merge({ pin: await hashPin(pin), pinFailures: 0, pinLockedUntil: null })
    await user.save()
    await UserRole.query({ client }).where('user_id', user.id).delete()
    await UserRole.createMany(
      roles.map((role) => ({ userId: user.id, ...role })),
      { client }
    )
    await requireCover(user.id)
    if (!profile.isActive) await endSessions(sql, user.id)
    if (!profile.isActive || password) sql.afterCommit(() => dismissListener(user.id))
    await appendStoreEntry(sql, {
      storeId: author.storeId,
      kind: userId ? 'user.changed' : 'user.created',
      operatorId: author.operatorId,
      payload: {
        userId: user.id,
        setsPassword: !!password,
        setsPin: !!pin,
        roleCount: roles.length,
      },
    })
    return user
  })
}

async function endSessions(sql: Sql, userId: string): Promise<void> {
  await sql.run('delete from operator_sessions where user_id = ?', [userId])
}
