import type { HttpContext } from '@adonisjs/core/http'
import { findPastSale } from '#app/past_sales/find_past_sale'
import { listPastSales } from '#app/past_sales/list_past_sales'
import { pastSaleListValidator } from '#app/past_sales/past_sale_validator'
import { pastTurnover } from '#app/past_sales/past_turnover'
import { Store } from '#app/stores/store'
import { ObjectNotFound } from '#app/users/access_errors'

/** What was sold before Tillhouse: to look at, never to change. */
export default class PastSalesController {
  async index({ request, inertia, person }: HttpContext) {
    const query = await request.validateUsing(pastSaleListValidator, { data: request.qs() })
    const storeId = person!.storeId!
    const { q: text = '', page = 1 } = query
    const { timeZone } = await Store.findOrFail(storeId)
    const sales = await listPastSales({ storeId, text, page })
    return inertia.render('past_sales/index', {
      query: text,
      rows: sales.rows,
      page: sales.page,
      months: await pastTurnover(storeId),
      timeZone,
    })
  }

  async show({ params, inertia }: HttpContext) {
    const sale = await findPastSale(String(params.id))
    if (!sale) throw new ObjectNotFound()
    const { timeZone } = await Store.findOrFail(sale.storeId)
    return inertia.render('past_sales/show', { sale, timeZone })
  }
}
