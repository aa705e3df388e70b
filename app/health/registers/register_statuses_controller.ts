import type { HttpContext } from '@adonisjs/core/http'
import { recordStatus } from '#app/health/registers/record_status'
import { registerStatusValidator } from '#app/health/registers/register_status_validator'
import { requireDevice } from '#app/stores/require_device'

/** A register's word about itself: what it still holds, its clock, its version, its room. */
export default class RegisterStatusesController {
  async update(ctx: HttpContext) {
    const status = await ctx.request.validateUsing(registerStatusValidator)
    await recordStatus(requireDevice(ctx), status)
    return ctx.response.noContent()
  }
}
