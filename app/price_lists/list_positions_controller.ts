import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { findPriceList } from '#app/price_lists/find_price_lists'
import { movePriceList } from '#app/price_lists/move_price_list'
import { listPositionValidator } from '#app/price_lists/price_list_validator'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'

/** The place of a price list in the owner's order. */
export default class ListPositionsController {
  async store({ request, params, person, response }: HttpContext) {
    const { direction } = await request.validateUsing(listPositionValidator)
    const list = await findPriceList(
      String(params.price_list_id),
      await loadPriceScope(person!.storeId!)
    )
    if (!list) throw new ObjectNotFound()
    await transaction((sql) => movePriceList(sql, list.id, direction, authorOf(person)))
    return response.redirect().back()
  }
}
