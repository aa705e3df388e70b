import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import { authoriseOverride } from '#app/users/authorise_override'
import { managerOverrideValidator } from '#app/users/manager_override_validator'

/** A second person allows on the spot what the operator may not do alone. */
export default class ManagerOverridesController {
  async store(ctx: HttpContext) {
    const { context = {}, ...input } = await ctx.request.validateUsing(managerOverrideValidator)
    const { storeId, registerId } = ctx.device!
    const operatorId = ctx.operator!.userId
    const answer = await authoriseOverride({ ...input, context, operatorId, storeId, registerId })
    if (answer.ok) return ctx.response.created(answer.value)
    switch (answer.reason) {
      case 'pin_refused':
        return answerProblem(ctx, 422, 'E_PIN_REFUSED')
      case 'pin_locked':
        return answerProblem(ctx, 423, 'E_PIN_LOCKED', { lockedUntil: answer.lockedUntil })
      case 'own_override':
        return answerProblem(ctx, 422, 'E_OWN_OVERRIDE')
      case 'access_refused':
        return answerProblem(ctx, 403, 'E_ACCESS_REFUSED')
      case 'limit_exceeded':
        return answerProblem(ctx, 403, 'E_LIMIT_EXCEEDED', { limits: answer.limits })
    }
  }
}
