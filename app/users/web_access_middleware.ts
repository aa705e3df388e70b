import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type { Access } from '#app/users/access'
import { findObjectStore } from '#app/users/find_object_store'
import { AccessRefused, ObjectNotFound } from '#app/users/access_errors'
import { answerPermission } from '#app/users/permissions'
import type { Task } from '#app/users/tasks'

/** Lets a request of the back office through when its route's access allows the signed-in person. */
export default class WebAccessMiddleware {
  async handle(ctx: HttpContext, next: NextFn, access: Access) {
    // Who uses the computer next must not find the page in the browser's cache.
    ctx.response.header('cache-control', 'private, no-store')
    if (access.kind === 'public' || access.kind === 'set_up') return next()
    const person = ctx.person
    if (!person) {
      if (isPage(ctx)) ctx.session.put('intended_url', ctx.request.url(true))
      return ctx.response.redirect('/sign-in')
    }
    if (access.kind === 'task') {
      const storeId = access.storeOf ? await findObjectStore(access.storeOf, ctx) : person.storeId
      this.#require(ctx, access.task, storeId, access.storeOf !== undefined)
    }
    return next()
  }

  #require(ctx: HttpContext, task: Task, storeId: string | null, isObject: boolean) {
    const grants = ctx.person?.grants ?? []
    if (answerPermission(grants, { task, storeId }).isAllowed) return
    // Another store's object looks the same as one that does not exist.
    if (
      isObject &&
      answerPermission(grants, { task, storeId: ctx.person?.storeId ?? null }).isAllowed
    ) {
      throw new ObjectNotFound()
    }
    throw new AccessRefused(task)
  }
}

/** Only a page is worth coming back to: what was sent is gone, and an answer to a script is no page. */
function isPage({ request }: HttpContext): boolean {
  return request.method() === 'GET' && request.accepts(['html', 'json']) === 'html'
}
