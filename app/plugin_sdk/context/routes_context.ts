import type { JsonSchema } from '#app/plugin_sdk/json_schema'

export const ROUTE_METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const
export type RouteMethod = (typeof ROUTE_METHODS)[number]

/**
 * Who may call a route, and where it is found:
 *
 * - `office`, at `/plugins/api/<id>/…`: somebody signed in who may do `task` in the current store
 * - `register`, at `/api/plugins/<id>/…`: an enrolled register; with a `task`, whoever is signed on
 * - `public`, at `/plugins/public/<id>/…`: anybody, so often a minute; the path carries a token
 * - a webhook, at `/plugins/hooks/<id>/…`: another system; check its signature over `rawBody`
 */
export type RouteAccess = 'office' | 'register' | 'public' | 'webhook'

export interface RouteOptions {
  /** `office` when left out. */
  access?: RouteAccess
  /** What the person must be allowed to do, e.g. `customers.view`; `office` cannot do without. */
  task?: string
  /** JSON Schemas of what is sent; without one of the body, nothing is taken. */
  body?: JsonSchema
  query?: JsonSchema
}

export interface RouteRequest {
  /** Of the path: `:id`. */
  params: Record<string, string>
  query: Record<string, unknown>
  /** Checked against the route's schema. */
  body: unknown
  /** Of a webhook, as it was sent. */
  rawBody: string
  headers: Record<string, string>
  person: { id: string; name: string } | null
  storeId: string | null
  registerId: string | null
  /** The language to answer in. */
  locale: string
}

/** An answer that is more than JSON with status 200; made by `reply`. */
export interface RouteReply {
  reply: true
  status: number
  /** Sent as JSON where `type` is not given. */
  body: unknown
  /** `text/html`, `application/pdf`, `image/png`, … */
  type?: string
  /** One of the plugin’s own files (`ctx.files`), sent in the place of a body as what it is. */
  file?: string
  /** Offered as a download under this name. */
  fileName?: string
  /** Sends the browser on to a path of this shop. */
  location?: string
}

export type RouteHandler = (request: RouteRequest) => unknown

/** Addresses of a plugin's own, below one that carries its id. */
export interface RoutesContext {
  get(path: string, options: RouteOptions, handler: RouteHandler): void
  post(path: string, options: RouteOptions, handler: RouteHandler): void
  put(path: string, options: RouteOptions, handler: RouteHandler): void
  delete(path: string, options: RouteOptions, handler: RouteHandler): void
}

export function reply(answer: Partial<Omit<RouteReply, 'reply'>>): RouteReply {
  return { reply: true, status: answer.location === undefined ? 200 : 303, body: null, ...answer }
}
