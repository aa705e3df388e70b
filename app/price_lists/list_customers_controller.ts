import type { HttpContext } from '@adonisjs/core/http'
import { searchCustomers } from '#app/customers/find_customers'
import { goodsSearchValidator } from '#app/price_lists/price_list_validator'

const SHOWN = 20

/** Customers to choose the one that a list is for. */
export default class ListCustomersController {
  async index({ request }: HttpContext) {
    const { q } = await request.validateUsing(goodsSearchValidator)
    const customers = q === '' ? [] : await searchCustomers(q, SHOWN)
    return { customers: customers.map(({ id, name, number }) => ({ id, name, number })) }
  }
}
