import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import { isParked, parkSale } from '#app/sales/park_sale'
import { parkedSaleValidator, recallValidator } from '#app/sales/parked_sale_validator'
import { listParkedSales } from '#app/sales/parking/list_parked_sales'
import { recallSale } from '#app/sales/recall_sale'
import { requireDevice } from '#app/stores/require_device'
import { requireOperator } from '#app/stores/require_operator'
import { askBeforeAct } from '#app/users/ask_before_act'

/** Sales put aside at one register of a store and taken up again at any of them. */
export default class ParkedSalesController {
  async index(ctx: HttpContext) {
    return { parkedSales: await listParkedSales(requireDevice(ctx).storeId) }
  }

  async store(ctx: HttpContext) {
    const { storeId, registerId } = requireDevice(ctx)
    const { passedRefusals = null, ...fields } =
      await ctx.request.validateUsing(parkedSaleValidator)
    const { label = null, ...input } = fields
    const { userId: operatorId, grants } = requireOperator(ctx)
    const { id: saleId, grossMinor, lineCount } = input
    const asked = { saleId, storeId, registerId, operatorId, label, grossMinor, lineCount }
    // Sent again because its answer was lost, it is parked already.
    if (!(await isParked(saleId))) {
      const actor = { storeId, registerId, operatorId, grants }
      const heard = await askBeforeAct('sale.before_park', asked, actor, passedRefusals)
      const { refusals } = heard
      if (refusals.length > 0) return answerProblem(ctx, 409, 'E_REFUSED', { refusals })
    }
    // As it was sent: the form parser would turn its empty texts into nulls.
    const { draft } = JSON.parse(ctx.request.raw() ?? '{}') as { draft: object }
    const parked = await parkSale({ ...input, draft, label, storeId, registerId, operatorId })
    if (!parked.ok) return answerProblem(ctx, 409, 'E_PARKED_SALE_DIFFERS')
    return ctx.response.created({ id: input.id })
  }

  /** Recalling: whoever comes first gets the draft. */
  async destroy(ctx: HttpContext) {
    const { storeId } = requireDevice(ctx)
    const operatorId = requireOperator(ctx).userId
    const { into = null } = await ctx.request.validateUsing(recallValidator)
    const recalled = await recallSale({ id: String(ctx.params.id), storeId, operatorId, into })
    if (!recalled.ok) return answerProblem(ctx, 404, 'E_PARKED_SALE_GONE')
    return { draft: recalled.value }
  }
}
