import type {} from '@adonisjs/auth/initialize_auth_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { read } from '#core/sql'
import { loadGrants } from '#app/users/load_grants'
import { passwordMark, PASSWORD_MARK } from '#app/users/password_mark'
import { answerPermission } from '#app/users/permissions'
import type { GrantRow } from '#app/users/tasks'
import type { User } from '#app/users/user'

/** The signed-in person of a back-office request, with grants and the store being looked at. */
export interface Person {
  user: User
  grants: GrantRow[]
  /** Current store: the one chosen in the session, else the first the person has any grant in. */
  storeId: string | null
  stores: { id: string; name: string }[]
}

/** Finds out who is signed in and which store the screen is about. */
export default class InitializeAuthMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    ctx.auth = await ctx.containerResolver
      .make('auth.manager')
      .then((manager) => manager.createAuthenticator(ctx))
    if (await ctx.auth.use('web').check()) {
      const user = ctx.auth.use('web').getUserOrFail()
      if (user.isActive && isCurrent(ctx, user))
        ctx.person = await loadPerson(user, ctx.session.get('store_id', null))
    }
    return next()
  }
}

/** Whether the session was begun with the password that the person has now. */
function isCurrent({ session }: HttpContext, user: User): boolean {
  const mark: unknown = session.get(PASSWORD_MARK)
  return mark === undefined || mark === passwordMark(user)
}

async function loadPerson(user: User, chosenStoreId: string | null): Promise<Person> {
  const grants = await loadGrants(user.id)
  const all = await read<{ id: string; name: string }>(
    'select id, name from stores where archived_at is null order by name'
  )
  const stores = all.filter((store) =>
    grants.some(
      (grant) => grant.effect === 'allow' && (grant.storeId === null || grant.storeId === store.id)
    )
  )
  const chosen = stores.find((store) => store.id === chosenStoreId) ?? stores[0]
  return { user, grants, storeId: chosen?.id ?? null, stores }
}

/** Whether the person of this request may do a task in the current store. */
export function personMay(person: Person | undefined, task: GrantRow['task']): boolean {
  if (!person || task === '*') return false
  return answerPermission(person.grants, { task, storeId: person.storeId }).isAllowed
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    person?: Person
  }
}
