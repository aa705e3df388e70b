import type { HttpContext } from '@adonisjs/core/http'
import { releaseAt, reserveAt } from '#app/loyalty/club_at_register'
import { releasingValidator, reservingValidator } from '#app/loyalty/loyalty_validator'

/** Points that are held while a sale is being paid. */
export default class LoyaltyReservationsController {
  async store({ request, response, device }: HttpContext) {
    const asked = await request.validateUsing(reservingValidator)
    const { rewardId = null, spend = null, ...sale } = asked
    const storeId = device!.storeId
    const answer = await reserveAt({ ...sale, rewardId, spend, storeId })
    return response.status(answer.ok ? 201 : 422).json(answer)
  }

  async destroy({ request, response, device }: HttpContext) {
    const { params } = await request.validateUsing(releasingValidator)
    const isDone = await releaseAt(device!.storeId, params.saleId)
    return response.status(isDone ? 200 : 422).json({ ok: isDone })
  }
}
