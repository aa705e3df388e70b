import type { HttpContext } from '@adonisjs/core/http'
import { explainUnknownCode } from '#app/barcodes/identifier_key'
import { read } from '#core/sql'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { findItemByIdentifier } from '#app/catalog/search/find_item_by_identifier'

/** A code that a register could not find in its own catalog, asked of the server. */
export default class ScannedItemsController {
  async show({ device, params, response }: HttpContext) {
    const code = String(params.code)
    const itemId = await findItemByIdentifier(read, code)
    if (itemId === null) {
      return response
        .status(404)
        .header('content-type', 'application/problem+json')
        .send({ status: 404, code: 'E_ITEM_NOT_FOUND', problem: explainUnknownCode(code) })
    }
    const scope = await loadPriceScope(device!.storeId)
    const [item] = await loadRegisterItems(read, scope, { where: 'i.id = ?', values: [itemId] })
    return { item }
  }
}
