import type { HttpContext } from '@adonisjs/core/http'
import { outboxPlaceValidator } from '#app/sales/outbox_place_validator'
import { reportPlace } from '#app/sales/resend/report_place'
import { requireDevice } from '#app/stores/require_device'

/** Tells a register what the server has of it, so that it can send again what a restore lost. */
export default class OutboxPlacesController {
  async store(ctx: HttpContext) {
    const { acknowledgedSequence } = await ctx.request.validateUsing(outboxPlaceValidator)
    return reportPlace(requireDevice(ctx), acknowledgedSequence)
  }
}
