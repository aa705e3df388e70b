import type { HttpContext } from '@adonisjs/core/http'
import { cardAt, findMember, joinAt } from '#app/loyalty/club_at_register'
import {
  cardValidator,
  joiningValidator,
  memberSearchValidator,
} from '#app/loyalty/loyalty_validator'

/** Who takes part in the customer club, for a register. */
export default class LoyaltyMembersController {
  /** By a card or a telephone number. */
  async index({ request, response, device }: HttpContext) {
    const { by, value } = await request.validateUsing(memberSearchValidator, { data: request.qs() })
    return response.json({ member: await findMember(device!.storeId, by, value) })
  }

  /** What somebody who is not known yet is offered. */
  async offer({ response, device }: HttpContext) {
    return response.json(await cardAt(device!.storeId, null, null))
  }

  async show({ request, response, device }: HttpContext) {
    const { params, saleId } = await request.validateUsing(cardValidator)
    return response.json(await cardAt(device!.storeId, params.customerId, saleId ?? null))
  }

  async store({ request, response, device, operator }: HttpContext) {
    const asked = await request.validateUsing(joiningValidator)
    const answer = await joinAt({
      storeId: device!.storeId,
      customerId: asked.customerId,
      name: asked.name,
      card: asked.card ?? null,
      birthday: asked.birthday ?? null,
      takesMail: asked.takesMail,
      operatorId: operator!.userId,
    })
    return response.status(answer.ok ? 201 : 422).json(answer)
  }
}
