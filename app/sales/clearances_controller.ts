import type { HttpContext } from '@adonisjs/core/http'
import { clearanceRequestOf, clearanceValidator } from '#app/sales/clearance_validator'
import { clearSale } from '#app/sales/clear_sale'
import { releaseClearance } from '#app/sales/clearances/release_clearance'
import { requireDevice } from '#app/stores/require_device'
import { requireOperator } from '#app/stores/require_operator'

/** Asks before the first money whether a sale may be paid as it stands, and takes it back. */
export default class ClearancesController {
  async store(ctx: HttpContext) {
    const { storeId, registerId } = requireDevice(ctx)
    const operator = requireOperator(ctx)
    const input = await ctx.request.validateUsing(clearanceValidator)
    const asker = { storeId, registerId, operatorId: operator.userId }
    return clearSale(asker, operator.grants, clearanceRequestOf(input))
  }

  /** The sale was given up: what it held is free for others at once. */
  async destroy(ctx: HttpContext) {
    await releaseClearance(requireDevice(ctx).registerId, String(ctx.params.id))
    return ctx.response.noContent()
  }
}
