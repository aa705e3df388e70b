import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { newId } from '#core/ids'
import { routeOf } from '#core/log/route_of'
import { shortenAddress } from '#core/log/shorten_address'
import { requestSeconds } from '#core/measures'

const SLOW_MS = 1_000
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * One line per request, and its id in the answer, so that what a person quotes is found again. The
 * line names the route's pattern and never the address, what was sent, or who sent it.
 */
export default class RequestLogMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    const startedAt = performance.now()
    const id = this.#nameRequest(ctx)
    ctx.response.response.setHeader('x-request-id', id)
    ctx.response.onFinish(() => note(ctx, performance.now() - startedAt))
    return next()
  }

  /** Anybody may send the header; only what looks like an id is taken over into the log. */
  #nameRequest(ctx: HttpContext): string {
    const given = ctx.request.id()
    if (given && UUID.test(given)) return given
    const id = newId()
    ctx.request.request.headers['x-request-id'] = id
    ctx.logger = ctx.logger.child({ request_id: id })
    return id
  }
}

function note(ctx: HttpContext, ms: number): void {
  const { request, response } = ctx
  const status = response.response.statusCode
  const route = routeOf(ctx)
  const method = request.method()
  requestSeconds.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, ms / 1_000)
  const level = levelOf(ctx, status, ms)
  if (!ctx.logger.isLevelEnabled(level)) return
  const address = shortenAddress(request.ip())
  const line = { method, route, status, ms: Math.round(ms * 10) / 10, from: address }
  ctx.logger[level](line, ms >= SLOW_MS ? 'Slow request' : 'Request')
}

/** Files and probes come by the thousand and say nothing while they succeed. */
function levelOf({ route }: HttpContext, status: number, ms: number) {
  // What went wrong has a line of its own.
  if (status >= 500) return 'warn'
  if (ms >= SLOW_MS) return 'warn'
  const isQuiet = !route || /^\/(health|metrics|media|api\/register\/status)/.test(route.pattern)
  return isQuiet ? 'debug' : 'info'
}
