import type { HttpContext } from '@adonisjs/core/http'
import { Customer } from '#app/customers/customer'
import { membershipsValidator } from '#app/customers/groups/group_validator'
import { saveMemberships } from '#app/customers/groups/save_memberships'
import { Store } from '#app/stores/store'
import { todayAt } from '#app/stores/today_at'
import { authorOf } from '#app/users/author'

/** The groups that one customer is in. */
export default class CustomerMembershipsController {
  async update({ params, request, response, session, i18n, person }: HttpContext) {
    const { memberships } = await request.validateUsing(membershipsValidator)
    const customer = await Customer.findOrFail(params.id)
    const author = authorOf(person)
    const today = todayAt(await Store.findOrFail(author.storeId))
    await saveMemberships(customer.id, memberships, { ...author, today })
    session.flash('notice', i18n.t('customers.saved'))
    return response.redirect(`/customers/${customer.id}`)
  }
}
