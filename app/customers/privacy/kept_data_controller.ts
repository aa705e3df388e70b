import type { HttpContext } from '@adonisjs/core/http'
import { Customer } from '#app/customers/customer'
import { eraseCustomer } from '#app/customers/privacy/erase_customer'
import { exportCustomer } from '#app/customers/privacy/export_customer'
import { authorOf } from '#app/users/author'

/** What is kept of a customer: handed out as a file, and erased. */
export default class KeptDataController {
  async show({ params, response }: HttpContext) {
    const customer = await Customer.findOrFail(params.id)
    const kept = await exportCustomer(customer.id)
    return response
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="customer-${customer.id}.json"`)
      .header('cache-control', 'no-store')
      .send(JSON.stringify(kept, null, 2))
  }

  async destroy({ params, person, session, i18n, response }: HttpContext) {
    const customer = await Customer.findOrFail(params.id)
    const erased = await eraseCustomer(customer.id, authorOf(person))
    if (!erased.ok) {
      session.flash('problem', i18n.t(`customers.privacy.${erased.reason}`))
      return response.redirect().back()
    }
    session.flash('notice', i18n.t('customers.privacy.erased'))
    return response.redirect('/customers')
  }
}
