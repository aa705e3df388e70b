import type { HttpContext } from '@adonisjs/core/http'
import { authorOf } from '#app/users/author'
import { Grant } from '#app/users/grant'
import { roleValidator } from '#app/users/grants_validator'
import { listPlaces } from '#app/users/list_places'
import { Role } from '#app/users/role'
import { saveRole } from '#app/users/save_role'
import { toGrant, toRole } from '#app/users/role_transformer'
import { readNews } from '#app/users/starting_roles/role_news'
import { TASKS } from '#app/users/tasks'
import { UserRole } from '#app/users/user_role'

/** Roles: named bundles of tasks that people hold in a store. */
export default class RolesController {
  async index({ inertia }: HttpContext) {
    const holders = await UserRole.all()
    const grants = await Grant.query().whereNotNull('role_id')
    const roles = (await Role.query().orderBy('created_at')).map((role) => ({
      ...toRole(role),
      holderCount: new Set(holders.filter((one) => one.roleId === role.id).map((one) => one.userId))
        .size,
      taskCount: countTasks(grants.filter((grant) => grant.roleId === role.id)),
    }))
    return inertia.render('users/roles', { roles })
  }

  async create({ inertia }: HttpContext) {
    return inertia.render('users/role', {
      role: null,
      news: { added: [], left: [] },
      grants: [],
      tasks: [...TASKS],
      places: await listPlaces(),
    })
  }

  async store(ctx: HttpContext) {
    return this.#save(ctx, null)
  }

  async edit({ inertia, params }: HttpContext) {
    const role = await Role.findOrFail(params.id)
    return inertia.render('users/role', {
      role: toRole(role),
      news: await readNews(role.key),
      grants: (await Grant.query().where('role_id', role.id)).map(toGrant),
      tasks: [...TASKS],
      places: await listPlaces(),
    })
  }

  async update(ctx: HttpContext) {
    return this.#save(ctx, ctx.params.id)
  }

  async #save(ctx: HttpContext, roleId: string | null) {
    const { name, grants } = await ctx.request.validateUsing(roleValidator)
    const answer = await saveRole(roleId, { name: name ?? '', grants }, authorOf(ctx.person))
    if (!answer.ok) {
      ctx.session.flash('problem', ctx.i18n.t(`users.failures.${answer.reason}`))
      return ctx.response.redirect().back()
    }
    ctx.session.flash('notice', ctx.i18n.t('users.roles.saved'))
    return ctx.response.redirect(`/settings/roles/${answer.value.id}/edit`)
  }
}

function countTasks(grants: Grant[]): number {
  const allowed = grants.filter((grant) => grant.effect === 'allow').map((grant) => grant.task)
  return allowed.includes('*') ? TASKS.length : new Set(allowed).size
}
