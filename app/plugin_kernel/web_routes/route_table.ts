import type { ValidateFunction } from 'ajv/dist/2020.js'
import { compileBody, compileQuery } from '#app/plugin_kernel/web_routes/compile_schema'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import type {
  RouteAccess,
  RouteHandler,
  RouteMethod,
  RouteOptions,
} from '#app/plugin_sdk/context/routes_context'
import { TASKS, type Task } from '#app/users/tasks'

export interface PluginRoute {
  pluginId: string
  /** Whose files it may send. */
  owner: Pick<PluginManifest, 'id' | 'permissions'>
  method: RouteMethod
  path: string
  access: RouteAccess
  task: Task | null
  handler: RouteHandler
  /** Null: nothing is taken. */
  body: ValidateFunction | null
  query: ValidateFunction | null
}

const MAX_ROUTES = 200
const PATH = /^(\/:?[a-z][a-z0-9_-]*)+$|^\/$/i

const routes = new Map<string, PluginRoute[]>()

/**
 * Adds an address to those of a plugin; the answer takes it away.
 *
 * @throws with words for the author when it cannot be
 */
export function addRoute(
  { id, permissions = [] }: Pick<PluginManifest, 'id' | 'permissions'>,
  method: RouteMethod,
  path: string,
  options: RouteOptions,
  handler: RouteHandler
): () => void {
  const { access = 'office', task = null, body, query } = options
  const own = routes.get(id) ?? []
  const refuse = (why: string) => {
    throw new Error(`The route ${method} ${path} ${why}`)
  }
  if (!PATH.test(path)) refuse('needs a path such as /members/:id')
  if (own.length >= MAX_ROUTES) refuse(`is one more than the ${MAX_ROUTES} that a plugin may have`)
  if (own.some((one) => one.method === method && one.path === path && one.access === access))
    refuse('is there already')
  if (task !== null && !TASKS.some((one) => one === task)) refuse(`names no task: "${task}"`)
  if (access === 'office' && task === null) refuse('must say by which "task" people may use it')
  if (access === 'webhook' && !permissions.some(({ cap }) => cap === 'webhook'))
    refuse('needs the permission "webhook" in plugin.json')
  const route: PluginRoute = {
    pluginId: id,
    owner: { id, permissions },
    method,
    path,
    access,
    task: task as Task | null,
    handler,
    body: body ? compileBody(body) : null,
    query: query ? compileQuery(query) : null,
  }
  routes.set(id, [...own, route])
  return () => {
    routes.set(
      id,
      (routes.get(id) ?? []).filter((one) => one !== route)
    )
  }
}

export interface FoundRoute {
  route: PluginRoute
  params: Record<string, string>
}

/** The address that is meant; one that is spelt out goes before one with a parameter. */
export function findRoute(
  pluginId: string,
  access: RouteAccess,
  method: string,
  path: string
): FoundRoute | null {
  const fitting = (routes.get(pluginId) ?? []).flatMap((route) => {
    if (route.access !== access || route.method !== method) return []
    const params = match(route.path, path)
    return params ? [{ route, params }] : []
  })
  return fitting.toSorted((left, right) => count(left) - count(right))[0] ?? null
}

function count({ params }: FoundRoute): number {
  return Object.keys(params).length
}

function match(pattern: string, path: string): Record<string, string> | null {
  const parts = pattern.split('/').filter(Boolean)
  const given = path.split('/').filter(Boolean)
  if (parts.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of parts.entries()) {
    const value = given[index]!
    if (part.startsWith(':')) params[part.slice(1)] = value
    else if (part !== value) return null
  }
  return params
}
