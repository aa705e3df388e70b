import type { HttpContext } from '@adonisjs/core/http'
import { placeholders, read } from '#core/sql'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { searchItemIds } from '#app/catalog/search/search_items'
import { goodsSearchValidator } from '#app/price_lists/price_list_validator'

const SHOWN = 20

/** Goods to choose while a list or labels are made, with their price on the shelf. */
export default class ListGoodsController {
  async index({ request, person }: HttpContext) {
    const { q } = await request.validateUsing(goodsSearchValidator)
    const ids = await searchItemIds(read, q, SHOWN)
    if (ids.length === 0) return { items: [] }
    const items = await loadRegisterItems(read, await loadPriceScope(person!.storeId!), {
      where: `i.id in ${placeholders(1, ids.length)}`,
      values: ids,
    })
    const place = new Map(ids.map((id, index) => [id, index]))
    return {
      items: items
        .map(({ id, name, variantLabel, unitPriceMinorE4 }) => ({
          id,
          name: variantLabel ? `${name} · ${variantLabel}` : name,
          unitPriceMinorE4,
        }))
        .sort((one, other) => place.get(one.id)! - place.get(other.id)!),
    }
  }
}
