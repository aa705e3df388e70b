import type { HttpContext } from '@adonisjs/core/http'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'
import { GROUP_COLORS } from '#app/customers/groups/customer_group'
import { groupValidator } from '#app/customers/groups/group_validator'
import { listGroupsWithMembers } from '#app/customers/groups/list_groups'
import { saveGroup } from '#app/customers/groups/save_group'
import { Store } from '#app/stores/store'
import { todayAt } from '#app/stores/today_at'

/** Groups and segments of customers, which prices and promotions are for. */
export default class CustomerGroupsController {
  async index({ inertia, person }: HttpContext) {
    const today = todayAt(await Store.findOrFail(person!.storeId!))
    return inertia.render('customers/groups', {
      groups: await listGroupsWithMembers(today),
      colors: [...GROUP_COLORS],
    })
  }

  async store(ctx: HttpContext) {
    return this.#save(ctx, null)
  }

  async update(ctx: HttpContext) {
    return this.#save(ctx, String(ctx.params.id))
  }

  async #save({ request, response, session, i18n, person }: HttpContext, id: string | null) {
    const fields = await request.validateUsing(groupValidator)
    const saved = await saveGroup(id, fields, authorOf(person))
    if (saved.ok) session.flash('notice', i18n.t('customers.groups.saved'))
    else if (saved.reason === 'not_found') throw new ObjectNotFound()
    else session.flash('problem', i18n.t(`customers.groups.${saved.reason}`))
    return response.redirect('/customer_groups')
  }
}
