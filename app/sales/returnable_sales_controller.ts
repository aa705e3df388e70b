import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import { findReturnableSale } from '#app/sales/returns/find_returnable_sale'
import { requireDevice } from '#app/stores/require_device'

/** The sale behind a receipt or exchange slip, with what can still come back of it. */
export default class ReturnableSalesController {
  async show(ctx: HttpContext) {
    const { storeId } = requireDevice(ctx)
    const found = await findReturnableSale(storeId, String(ctx.params.number).slice(0, 64))
    return found ?? answerProblem(ctx, 404, 'E_RECEIPT_UNKNOWN')
  }
}
