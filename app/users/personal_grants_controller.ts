import type { HttpContext } from '@adonisjs/core/http'
import { authorOf } from '#app/users/author'
import { personalGrantsValidator } from '#app/users/grants_validator'
import { savePersonalGrants } from '#app/users/save_personal_grants'

/** What one person may or may not do besides their roles. */
export default class PersonalGrantsController {
  async update({ request, params, person, session, i18n, response }: HttpContext) {
    const { grants } = await request.validateUsing(personalGrantsValidator)
    const answer = await savePersonalGrants(params.id, grants, authorOf(person))
    if (answer.ok) session.flash('notice', i18n.t('users.grants.saved'))
    else session.flash('problem', i18n.t(`users.failures.${answer.reason}`))
    return response.redirect().back()
  }
}
