import type { HttpContext } from '@adonisjs/core/http'
import { placeholders, read } from '#core/sql'
import { itemSearchValidator } from '#app/catalog/feed/feed_validator'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { findItemByIdentifier } from '#app/catalog/search/find_item_by_identifier'
import { searchItemIds } from '#app/catalog/search/search_items'

const MAX_RESULTS = 30

/** Search by name, tag or code for registers: an exact identifier first, then words. */
export default class ItemSearchesController {
  async index({ device, request }: HttpContext) {
    const { q } = await request.validateUsing(itemSearchValidator)
    const scanned = await findItemByIdentifier(read, q)
    const byWords = await searchItemIds(read, q, MAX_RESULTS)
    const ids = [...new Set([...(scanned ? [scanned] : []), ...byWords])]
    if (ids.length === 0) return { items: [] }
    const scope = await loadPriceScope(device!.storeId)
    const items = await loadRegisterItems(read, scope, {
      where: `i.id in ${placeholders(1, ids.length)}`,
      values: ids,
    })
    const byId = new Map(items.map((item) => [item.id, item]))
    return { items: ids.flatMap((id) => byId.get(id) ?? []) }
  }
}
