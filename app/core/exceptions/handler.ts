import app from '@adonisjs/core/services/app'
import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'

/** One place that turns an unexpected failure into a page, or problem+json for the register's API. */
export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = !app.inProduction

  protected renderStatusPages = true

  protected ignoreStatuses = [400, 401, 403, 404, 409, 422]

  async handle(error: unknown, ctx: HttpContext) {
    const { status = 500, code = 'E_UNEXPECTED' } = error as { status?: number; code?: string }
    if (ctx.request.url().startsWith('/api/')) {
      const messages = (error as { messages?: unknown }).messages
      return ctx.response
        .status(status)
        .header('content-type', 'application/problem+json')
        .send({ status, code, requestId: ctx.request.id(), ...(messages ? { messages } : {}) })
    }
    if ('inertia' in ctx && [403, 404, 500].includes(status) && !(this.debug && status === 500)) {
      ctx.response.status(status)
      const body = await ctx.inertia.render('core/error', {
        status,
        code,
        requestId: ctx.request.id() ?? '',
      })
      return ctx.response.send(body)
    }
    return super.handle(error, ctx)
  }
}
