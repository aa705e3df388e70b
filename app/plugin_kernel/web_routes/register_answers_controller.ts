import type { HttpContext } from '@adonisjs/core/http'
import { answerRoute } from '#app/plugin_kernel/web_routes/answer_route'

/** What plugins answer to registers. */
export default class RegisterAnswersController {
  show(ctx: HttpContext) {
    return answerRoute(ctx, 'register')
  }

  store(ctx: HttpContext) {
    return answerRoute(ctx, 'register')
  }

  update(ctx: HttpContext) {
    return answerRoute(ctx, 'register')
  }

  destroy(ctx: HttpContext) {
    return answerRoute(ctx, 'register')
  }
}
