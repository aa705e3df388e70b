import type { HttpContext } from '@adonisjs/core/http'
import { toRegisterCustomer } from '#app/customers/customer_transformer'
import { customerSearchValidator, customerValidator } from '#app/customers/customer_validator'
import { loadToldToRegisters } from '#app/custom_fields/told_ext'
import { searchCustomers } from '#app/customers/find_customers'
import { loadMemberships } from '#app/customers/groups/load_memberships'
import { saveCustomer } from '#app/customers/save_customer'
import { Store } from '#app/stores/store'
import { todayAt } from '#app/stores/today_at'

const MOST_FOUND = 20

/** Customers at the register: found by a few letters or digits, added by name. */
export default class RegisterCustomersController {
  async index({ request, response, device }: HttpContext) {
    const { q } = await request.validateUsing(customerSearchValidator, { data: request.qs() })
    const found = await searchCustomers(q, MOST_FOUND)
    const today = todayAt(await Store.findOrFail(device!.storeId))
    const ids = found.map(({ id }) => id)
    const memberships = await loadMemberships(ids, today)
    const told = await loadToldToRegisters(ids)
    return response.json({
      customers: found.map((one) =>
        toRegisterCustomer(one, memberships.get(one.id) ?? [], told.get(one.id))
      ),
    })
  }

  async store({ request, response, device, operator }: HttpContext) {
    const { ext: _, ...fields } = await request.validateUsing(customerValidator)
    const customer = await saveCustomer(null, fields, {
      storeId: device!.storeId,
      operatorId: operator!.userId,
    })
    return response.status(201).json({ customer: toRegisterCustomer(customer, []) })
  }
}
