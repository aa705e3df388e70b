import type { HttpContext } from '@adonisjs/core/http'
import { promotionStateValidator } from '#app/promotions/promotion_validator'
import { switchPromotion } from '#app/promotions/switch_promotion'
import { authorOf } from '#app/users/author'

/** Whether a promotion is on; its form works without scripts. */
export default class PromotionStatesController {
  async store({ i18n, params, person, request, response, session }: HttpContext) {
    const { state } = await request.validateUsing(promotionStateValidator)
    const answer = await switchPromotion(String(params.id), state, authorOf(person))
    if (answer.ok) session.flash('notice', i18n.t(`promotions.notices.${state}`))
    else session.flash('problem', i18n.t(`promotions.failures.${answer.reason}`))
    return response.redirect().back()
  }
}
