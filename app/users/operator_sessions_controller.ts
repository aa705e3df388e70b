import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import { operatorSessionValidator } from '#app/users/operator_session_validator'
import { signOffOperator } from '#app/users/sign_off_operator'
import { signOnOperator } from '#app/users/sign_on_operator'

/** Operators sign on and off at an enrolled register. */
export default class OperatorSessionsController {
  async store(ctx: HttpContext) {
    const { userId, pin } = await ctx.request.validateUsing(operatorSessionValidator)
    const { enrolmentId, storeId } = ctx.device!
    const answer = await signOnOperator({ userId, pin, enrolmentId, storeId })
    if (answer.ok) return ctx.response.created(answer.value)
    switch (answer.reason) {
      case 'pin_refused':
        return answerProblem(ctx, 422, 'E_PIN_REFUSED')
      case 'pin_locked':
        return answerProblem(ctx, 423, 'E_PIN_LOCKED', { lockedUntil: answer.lockedUntil })
      case 'access_refused':
        return answerProblem(ctx, 403, 'E_ACCESS_REFUSED')
      case 'refused':
        return answerProblem(ctx, 409, 'E_REFUSED', { refusals: answer.refusals })
    }
  }

  async destroy({ request, response, device }: HttpContext) {
    const token = request.header('x-operator')
    if (token) await signOffOperator(token, device!.enrolmentId)
    return response.noContent()
  }
}
