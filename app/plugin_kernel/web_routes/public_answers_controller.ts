import type { HttpContext } from '@adonisjs/core/http'
import { answerRoute } from '#app/plugin_kernel/web_routes/answer_route'

/** What plugins answer to anybody. */
export default class PublicAnswersController {
  show(ctx: HttpContext) {
    return answerRoute(ctx, 'public')
  }

  store(ctx: HttpContext) {
    return answerRoute(ctx, 'public')
  }

  update(ctx: HttpContext) {
    return answerRoute(ctx, 'public')
  }

  destroy(ctx: HttpContext) {
    return answerRoute(ctx, 'public')
  }
}
