import type { HttpContext } from '@adonisjs/core/http'
import { explainUnknownCode } from '#app/barcodes/identifier_key'
import { answerProblem } from '#core/answer_problem'
import { read } from '#core/sql'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { findItemByIdentifier } from '#app/catalog/search/find_item_by_identifier'

/** A code that a register could not find in its own catalog, asked of the server. */
export default class ScannedItemsController {
  async show(ctx: HttpContext) {
    const { device, params } = ctx
    const code = String(params.code)
    const itemId = await findItemByIdentifier(read, code)
    if (itemId === null) {
      return answerProblem(ctx, 404, 'E_ITEM_NOT_FOUND', { problem: explainUnknownCode(code) })
    }
    const scope = await loadPriceScope(device!.storeId)
    const [item] = await loadRegisterItems(read, scope, { where: 'i.id = ?', values: [itemId] })
    return { item }
  }
}
