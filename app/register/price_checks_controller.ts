import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import { read } from '#core/sql'
import { explainUnknownCode } from '#app/barcodes/identifier_key'
import { findItemByIdentifier } from '#app/catalog/search/find_item_by_identifier'
import { loadPriceCheck } from '#app/register/price_check'
import { priceCheckValidator } from '#app/register/price_check_validator'
import { requireDevice } from '#app/stores/require_device'

/** What something costs and cost before, asked by a device that is enrolled; nobody signs on. */
export default class PriceChecksController {
  async index(ctx: HttpContext) {
    const { storeId } = requireDevice(ctx)
    const { code = '', item } = await ctx.request.validateUsing(priceCheckValidator, {
      data: ctx.request.qs(),
    })
    const itemId = item ?? (await findItemByIdentifier(read, code))
    const check = itemId === null ? null : await loadPriceCheck(itemId, storeId)
    if (check) return check
    return answerProblem(ctx, 404, 'E_ITEM_NOT_FOUND', { problem: explainUnknownCode(code) })
  }
}
