import type { HttpContext } from '@adonisjs/core/http'
import { read } from '#core/sql'
import { loadDepartmentTree } from '#app/catalog/departments/department_tree'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { searchItemIds } from '#app/catalog/search/search_items'
import { loadSampleItems } from '#app/promotions/preview/load_sample_items'
import { goodsSearchValidator } from '#app/promotions/promotion_validator'

const MAX_FOUND = 12

/** Goods that the editor finds while one types, to put into a scope or on the sample sale. */
export default class PromotionGoodsController {
  async index({ request, response, person }: HttpContext) {
    const { q } = await request.validateUsing(goodsSearchValidator)
    const ids = await searchItemIds(read, q, MAX_FOUND)
    const prices = await loadPriceScope(person!.storeId!)
    return response.json({ items: await loadSampleItems(ids, prices, await loadDepartmentTree()) })
  }
}
