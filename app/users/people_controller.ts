import type { HttpContext } from '@adonisjs/core/http'
import { authorOf } from '#app/users/author'
import type { PeopleFailure } from '#app/users/change_people'
import { Grant } from '#app/users/grant'
import { listPeople } from '#app/users/list_people'
import { listPlaces } from '#app/users/list_places'
import { personValidator } from '#app/users/person_validator'
import { toPerson } from '#app/users/person_transformer'
import { Role } from '#app/users/role'
import { findSecondFactor } from '#app/users/second_factor/find_second_factor'
import { savePerson } from '#app/users/save_person'
import { toGrant, toRole } from '#app/users/role_transformer'
import { TASKS } from '#app/users/tasks'
import { User } from '#app/users/user'
import { UserRole } from '#app/users/user_role'

/** People who sign in to the back office or at a register. */
export default class PeopleController {
  async index({ inertia }: HttpContext) {
    return inertia.render('users/people', { people: await listPeople() })
  }

  async create({ inertia }: HttpContext) {
    return inertia.render('users/person', {
      person: null,
      grants: [],
      roles: (await Role.all()).map(toRole),
      tasks: [...TASKS],
      places: await listPlaces(),
    })
  }

  async store(ctx: HttpContext) {
    const fields = await ctx.request.validateUsing(personValidator, { meta: { userId: null } })
    const answer = await savePerson(null, fields, authorOf(ctx.person))
    if (!answer.ok) return this.#refuse(ctx, answer)
    ctx.session.flash('notice', ctx.i18n.t('users.people.saved'))
    return ctx.response.redirect(`/settings/people/${answer.value.id}/edit`)
  }

  async edit({ inertia, params }: HttpContext) {
    const user = await User.findOrFail(params.id)
    const { isOn } = await findSecondFactor(user.id)
    const held = await UserRole.query().where('user_id', user.id)
    return inertia.render('users/person', {
      person: toPerson(user, held, isOn),
      grants: (await Grant.query().where('user_id', user.id)).map(toGrant),
      roles: (await Role.all()).map(toRole),
      tasks: [...TASKS],
      places: await listPlaces(),
    })
  }

  async update(ctx: HttpContext) {
    const meta = { userId: String(ctx.params.id) }
    const fields = await ctx.request.validateUsing(personValidator, { meta })
    const answer = await savePerson(ctx.params.id, fields, authorOf(ctx.person))
    if (!answer.ok) return this.#refuse(ctx, answer)
    ctx.session.flash('notice', ctx.i18n.t('users.people.saved'))
    return ctx.response.redirect().back()
  }

  #refuse({ session, i18n, response }: HttpContext, { reason }: PeopleFailure) {
    session.flash('problem', i18n.t(`users.failures.${reason}`))
    return response.redirect().back()
  }
}
