import type { Route } from '@adonisjs/core/http'
import { middleware } from '#start/kernel'
import type { Task } from '#app/users/tasks'

/** Where the store of a route's object is found; a stranger's object answers "not found". */
export interface StoreOf {
  table: string
  /** Route parameter that holds the object's id. */
  param: string
  column?: string
}

/**
 * Who may use a route. Every route names exactly one of these through `guard`; the permission
 * test visits every route as every role and compares with this.
 */
export type Access =
  /** A load balancer or container engine; no session, no cookie. */
  | { kind: 'probe' }
  /** Anybody, signed in or not; before a shop is there only where that is said. */
  | { kind: 'public'; isOpenBeforeSetUp?: boolean }
  /** Who sets up the first shop, until it is there; `asksCode` where that is found out. */
  | { kind: 'set_up'; asksCode?: boolean }
  /** Any signed-in person of the back office. */
  | { kind: 'signed_in' }
  /** A signed-in person who may do the task in the current store, or in the object's store. */
  | { kind: 'task'; task: Task; storeOf?: StoreOf }
  /** An enrolled register, known by its device cookie; lean stack without session. */
  | { kind: 'register' }
  /** An operator signed on at an enrolled register (header `x-operator`), allowed the task. */
  | { kind: 'operator'; task: Task; storeOf?: StoreOf }

export const routeAccess: { route: Route; access: Access }[] = []

/**
 * Declares who may use a route and gives it the middleware stack that this needs. The body is read
 * last, when it is known that the visitor may send one. Only a plain form, which is small, is read
 * first: its CSRF token is one of its fields, so that it needs no script. Scripts send the token in
 * a header.
 */
export function guard(route: Route, access: Access): Route {
  routeAccess.push({ route, access })
  if (access.kind === 'probe') return route
  if (access.kind === 'register' || access.kind === 'operator') {
    return route.use([middleware.registerAccess(access), middleware.body('any')])
  }
  const web = [
    middleware.session(),
    middleware.shield(),
    middleware.initializeAuth(),
    middleware.detectLocale(),
    middleware.inertia(),
    middleware.firstRun(access),
    middleware.webAccess(access),
  ]
  return route.use([middleware.body('plain_form'), ...web, middleware.body('other')])
}
