import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import { senderOf } from '#app/sales/acceptance/sender_of'
import { outboxPlaceValidator } from '#app/sales/outbox_place_validator'
import { reportPlace } from '#app/sales/resend/report_place'
import { requireDevice } from '#app/stores/require_device'

/** Tells a register what the server has of it, so that it can send again what a restore lost. */
export default class OutboxPlacesController {
  async store(ctx: HttpContext) {
    const device = requireDevice(ctx)
    const { acknowledgedSequence, enrolmentId } =
      await ctx.request.validateUsing(outboxPlaceValidator)
    const sender = await senderOf(device, enrolmentId ?? device.enrolmentId)
    if (!sender.ok) return answerProblem(ctx, 409, 'E_NOT_READMITTED')
    return reportPlace(sender.value, acknowledgedSequence)
  }
}
