import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { loadDepartmentTree } from '#app/catalog/departments/department_tree'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { loadPromotions } from '#app/promotions/load_promotions'
import { findConflicts } from '#app/promotions/preview/find_conflicts'
import { findSampleIds, loadSampleItems } from '#app/promotions/preview/load_sample_items'
import { previewValidator } from '#app/promotions/promotion_validator'

/** What the editor needs for a sample sale: goods of the draft, and the promotions beside it. */
export default class PromotionPreviewsController {
  async store({ request, response, person }: HttpContext) {
    const { promotionId, definition } = await request.validateUsing(previewValidator)
    const prices = await loadPriceScope(person!.storeId!)
    const tree = await loadDepartmentTree()
    const all = await transaction((sql) => loadPromotions(sql, prices.storeId))
    const others = all.filter((other) => other.promotionId !== promotionId)
    const ids = await findSampleIds(definition, prices, tree)
    return response.json({
      items: await loadSampleItems(ids, prices, tree),
      conflicts: await findConflicts(definition, others, tree),
      /** In the owner's order; the draft is put among them at its own place. */
      others,
      place: all.findIndex((other) => other.promotionId === promotionId),
    })
  }
}
