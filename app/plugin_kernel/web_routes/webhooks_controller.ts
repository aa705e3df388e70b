import type { HttpContext } from '@adonisjs/core/http'
import { answerRoute } from '#app/plugin_kernel/web_routes/answer_route'

/** News from other systems for plugins. */
export default class WebhooksController {
  store(ctx: HttpContext) {
    return answerRoute(ctx, 'webhook')
  }
}
