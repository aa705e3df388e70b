import type { HttpContext } from '@adonisjs/core/http'
import { Store } from '#app/stores/store'
import { ObjectNotFound } from '#app/users/access_errors'
import { personMay } from '#app/users/initialize_auth_middleware'
import { listLevels } from '#app/stock/list_levels'
import { listLocations } from '#app/stock/list_locations'
import { listMovements } from '#app/stock/list_movements'
import { findStockItem } from '#app/stock/find_stock_item'
import { movementListValidator, stockListValidator } from '#app/stock/stock_validator'
import { toLevelRow, toStoreMoney } from '#app/stock/stock_transformer'
import { hasManyLevels, valueStock } from '#app/stock/value_stock'

/** What lies where, and how it came there. */
export default class StockItemsController {
  async index({ request, inertia, person }: HttpContext) {
    const query = await request.validateUsing(stockListValidator, { data: request.qs() })
    const { q: text = '', low: isLow = false, sort = 'name', page = 1 } = query
    const locations = await listLocations(person!.storeId!)
    const maySeeCosts = personMay(person, 'costs.view')
    const levels = await listLevels(locations, { text, isLow, sort, page })
    const value = () => valueStock(locations)
    const isLarge = await hasManyLevels(locations)
    return inertia.render('stock/index', {
      store: toStoreMoney(await Store.findOrFail(person!.storeId!)),
      locations,
      rows: levels.rows.map((row) => toLevelRow(row, maySeeCosts)),
      page: levels.page,
      query: text,
      isLow,
      sort: levels.sort,
      isSortRefused: levels.sort !== sort,
      // Summed over every level there is: in a large catalog the list does not wait for it.
      valueMinor: !maySeeCosts ? null : isLarge ? inertia.defer(value) : await value(),
      isValueLate: isLarge,
    })
  }

  async show({ request, params, inertia, person }: HttpContext) {
    const { page = 1 } = await request.validateUsing(movementListValidator, { data: request.qs() })
    const storeId = person!.storeId!
    const locations = await listLocations(storeId)
    const item = await findStockItem(locations, String(params.id))
    if (!item) throw new ObjectNotFound()
    const movements = await listMovements(locations, item.id, page)
    return inertia.render('stock/show', {
      item,
      locations,
      timeZone: (await Store.findOrFail(storeId)).timeZone,
      rows: movements.rows,
      page: movements.page,
    })
  }
}
