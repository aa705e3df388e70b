import type { HttpContext } from '@adonisjs/core/http'
import { answerRoute } from '#app/plugin_kernel/web_routes/answer_route'

/** What plugins answer to the back office. */
export default class OfficeAnswersController {
  show(ctx: HttpContext) {
    return answerRoute(ctx, 'office')
  }

  store(ctx: HttpContext) {
    return answerRoute(ctx, 'office')
  }

  update(ctx: HttpContext) {
    return answerRoute(ctx, 'office')
  }

  destroy(ctx: HttpContext) {
    return answerRoute(ctx, 'office')
  }
}
