import type { HttpContext } from '@adonisjs/core/http'
import { addMembers } from '#app/customers/groups/add_members'
import { membersValidator } from '#app/customers/groups/group_validator'
import { authorOf } from '#app/users/author'

/** Customers that a list shows become members, all at once. */
export default class GroupMembersController {
  async store({ params, request, response, session, i18n, person }: HttpContext) {
    const fields = await request.validateUsing(membersValidator)
    const { q = '', group = null, validFrom, validTo } = fields
    const members = await addMembers(
      { groupId: String(params.id), validFrom, validTo },
      { text: q, groupId: group, isArchived: false },
      authorOf(person)
    )
    session.flash('notice', i18n.t('customers.groups.added', { count: members }))
    return response.redirect(`/customers?group=${params.id}`)
  }
}
