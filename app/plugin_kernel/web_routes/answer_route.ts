import type { ValidateFunction } from 'ajv/dist/2020.js'
import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import { countAttempt } from '#core/count_attempts'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { within } from '#app/plugin_kernel/host/within'
import { runAs } from '#app/plugin_kernel/hooks/attribution'
import { realTime } from '#app/plugin_kernel/hooks/time'
import { findRoute, type PluginRoute } from '#app/plugin_kernel/web_routes/route_table'
import { sendReply } from '#app/plugin_kernel/web_routes/send_reply'
import type { RouteAccess, RouteRequest } from '#app/plugin_sdk/context/routes_context'
import { AccessRefused, NotSignedOn } from '#app/users/access_errors'
import { personMay } from '#app/users/initialize_auth_middleware'
import { answerPermission } from '#app/users/permissions'

const ANSWER_MS = 10_000
const MAX_BODY_BYTES = 256 * 1024
/** Of one address, at the routes that anybody may call. */
const PUBLIC_CALLS = { requests: 60, duration: '1 minute' }

/** Answers a call of a plugin's own address. Whatever goes wrong in it is that plugin's matter. */
export async function answerRoute(ctx: HttpContext, access: RouteAccess) {
  const { request, params, response } = ctx
  const pluginId = String(params.plugin)
  const path = `/${[params['*'] ?? params.name ?? []].flat().join('/')}`
  const found = findRoute(pluginId, access, request.method(), path)
  if (!found) return answerProblem(ctx, 404, 'E_NOT_FOUND')
  const { route } = found
  requireTask(ctx, route)
  if (!(await mayCallAgain(ctx, route))) return answerProblem(ctx, 429, 'E_TOO_MANY_REQUESTS')
  const rawBody = request.raw() ?? ''
  if (Buffer.byteLength(rawBody) > MAX_BODY_BYTES) return answerProblem(ctx, 413, 'E_TOO_LARGE')
  const query: Record<string, unknown> = request.qs()
  const body: unknown = route.body ? request.body() : null
  const errors = [...problemsIn(route.query, query), ...problemsIn(route.body, body)]
  if (errors.length > 0) return answerProblem(ctx, 422, 'E_VALIDATION_ERROR', { errors })
  const asked: RouteRequest = {
    params: found.params,
    query,
    body,
    rawBody: access === 'webhook' ? rawBody : '',
    headers: access === 'webhook' ? headersOf(ctx) : {},
    ...callerOf(ctx),
  }
  try {
    const answer = await within(realTime, ANSWER_MS, () =>
      runAs({ pluginId, hook: null }, () => route.handler(asked))
    )
    return await sendReply(response, route.owner, answer)
  } catch (error) {
    pluginHost().health.store({ pluginId, place: `${route.method} ${path}`, why: 'threw', error })
    return answerProblem(ctx, 500, 'E_UNEXPECTED', { plugin: pluginId })
  }
}

async function mayCallAgain({ request }: HttpContext, { access, pluginId }: PluginRoute) {
  if (access === 'office' || access === 'register') return true
  return countAttempt([{ key: `plugins:${pluginId}:${request.ip()}`, ...PUBLIC_CALLS }])
}

function problemsIn(check: ValidateFunction | null, value: unknown) {
  if (!check || check(value)) return []
  return (check.errors ?? []).map(({ instancePath, message }) => ({ field: instancePath, message }))
}

function requireTask({ person, device, operator }: HttpContext, { access, task }: PluginRoute) {
  if (task === null) return
  if (access === 'office' && !personMay(person, task)) throw new AccessRefused(task)
  if (access !== 'register') return
  if (!operator) throw new NotSignedOn()
  const { isAllowed } = answerPermission(operator.grants, { task, storeId: device!.storeId })
  if (!isAllowed) throw new AccessRefused(task)
}

function callerOf({ person, device, operator, i18n }: HttpContext) {
  const known = person && { id: person.user.id, name: person.user.name }
  return {
    person: known ?? (operator ? { id: operator.userId, name: operator.name } : null),
    storeId: device?.storeId ?? person?.storeId ?? null,
    registerId: device?.registerId ?? null,
    locale: i18n?.locale ?? 'en',
  }
}

/** Cookies and other signs of who is signed in are nothing for a plugin. */
function headersOf({ request }: HttpContext): Record<string, string> {
  const kept = Object.entries(request.headers()).filter(([name]) => name !== 'cookie')
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
}
