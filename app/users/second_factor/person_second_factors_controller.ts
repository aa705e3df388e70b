import type { HttpContext } from '@adonisjs/core/http'
import { resetSecondFactor } from '#app/users/second_factor/reset_second_factor'

/** Another person's second factor, whose phone is lost. */
export default class PersonSecondFactorsController {
  async destroy({ i18n, params, person, response, session }: HttpContext) {
    const answer = await resetSecondFactor(String(params.id), person!.user.id)
    if (answer.ok) session.flash('notice', i18n.t('users.second_factor.was_reset'))
    else if (answer.reason !== 'not_on') {
      session.flash('problem', i18n.t(`users.failures.${answer.reason}`))
    }
    return response.redirect().back()
  }
}
