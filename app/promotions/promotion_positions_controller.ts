import type { HttpContext } from '@adonisjs/core/http'
import { movePromotion } from '#app/promotions/move_promotion'
import { promotionMoveValidator } from '#app/promotions/promotion_validator'
import { authorOf } from '#app/users/author'

/** The place of a promotion in the owner's order; its form works without scripts. */
export default class PromotionPositionsController {
  async store({ params, person, request, response }: HttpContext) {
    const { direction } = await request.validateUsing(promotionMoveValidator)
    await movePromotion(String(params.id), direction, authorOf(person))
    return response.redirect().back()
  }
}
