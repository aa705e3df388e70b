import type { HttpContext } from '@adonisjs/core/http'
import { read } from '#core/sql'
import { kitPartSearchValidator } from '#app/catalog/kits/kit_part_validator'
import { loadKitParts } from '#app/catalog/kits/load_kit_parts'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { searchItemIds } from '#app/catalog/search/search_items'
import { personMay } from '#app/users/initialize_auth_middleware'

const MAX_FOUND = 12

/** Goods that the page of an item finds while one types, to make a kit of them. */
export default class KitPartsController {
  async index({ request, response, person }: HttpContext) {
    const { q } = await request.validateUsing(kitPartSearchValidator)
    const scope = await loadPriceScope(person!.storeId!)
    const withCost = personMay(person, 'costs.view')
    const ids = await searchItemIds(read, q, MAX_FOUND)
    return response.json({ items: await loadKitParts(ids, scope, { withCost }) })
  }
}
