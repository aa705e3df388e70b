import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import { findRegisterSale, listRecentSales } from '#app/sales/history/recent_sales'
import { requireDevice } from '#app/stores/require_device'

/** Completed sales as a register needs them again: to print a copy, to return, to reverse. */
export default class RegisterSalesController {
  async index(ctx: HttpContext) {
    return { sales: await listRecentSales(requireDevice(ctx).storeId) }
  }

  async show(ctx: HttpContext) {
    const { storeId } = requireDevice(ctx)
    const sale = await findRegisterSale(storeId, String(ctx.params.id))
    return sale ?? answerProblem(ctx, 404, 'E_NOT_FOUND')
  }
}
