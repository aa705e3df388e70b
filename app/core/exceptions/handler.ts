import app from '@adonisjs/core/services/app'
import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { publicErrorOf, type PublicError } from '#core/errors/public_error'
import { renderUnavailable } from '#core/errors/render_unavailable'
import { problemType } from '#core/problem_type'
import { routeOf } from '#core/log/route_of'

/** Statuses that have a page of their own; 503 has one that needs no database. */
const WITH_PAGE = new Set([403, 404, 413, 429, 500])

/** One place that turns an unexpected failure into a page, or problem+json for the register's API. */
export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = !app.inProduction

  async handle(error: unknown, ctx: HttpContext) {
    const answer = publicErrorOf(error)
    if (answer.retryAfterSeconds) {
      ctx.response.header('retry-after', String(answer.retryAfterSeconds))
    }
    if (ctx.request.url().startsWith('/api/')) return answerAsProblem(ctx, answer)
    if (answer.status === 503) return renderUnavailable(ctx, answer)
    if ('inertia' in ctx && WITH_PAGE.has(answer.status) && !this.#isShownToDeveloper(answer)) {
      const { status, code } = answer
      ctx.response.status(status)
      const requestId = ctx.request.id() ?? ''
      return ctx.response.send(await ctx.inertia.render('core/error', { status, code, requestId }))
    }
    return super.handle(error, ctx)
  }

  /** Expected refusals are not news; of the others the log gets places and codes, never values. */
  async report(error: unknown, ctx: HttpContext) {
    const { status, code } = publicErrorOf(error)
    if (status < 500) return
    const about = { code, route: routeOf(ctx), method: ctx.request.method(), err: error }
    ctx.logger[status === 503 ? 'warn' : 'error'](about, 'Request failed')
  }

  #isShownToDeveloper({ status }: PublicError): boolean {
    return this.debug && status === 500
  }
}

function answerAsProblem({ request, response }: HttpContext, answer: PublicError) {
  const { status, code, messages } = answer
  return response
    .status(status)
    .header('content-type', 'application/problem+json')
    .send({
      type: problemType(code),
      status,
      code,
      requestId: request.id(),
      ...(messages ? { messages } : {}),
    })
}
