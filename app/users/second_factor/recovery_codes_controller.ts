import type { HttpContext } from '@adonisjs/core/http'
import { renewRecoveryCodes } from '#app/users/second_factor/renew_recovery_codes'
import { codeValidator } from '#app/users/second_factor/second_factor_validator'

/** New recovery codes for the person who is signed in, shown this once. */
export default class RecoveryCodesController {
  async store({ i18n, inertia, person, request, response, session }: HttpContext) {
    const { code } = await request.validateUsing(codeValidator)
    const answer = await renewRecoveryCodes(person!.user.id, code)
    if (answer.ok) {
      return inertia.render('users/recovery_codes', { codes: answer.value, next: '/account' })
    }
    session.flash('inputErrorsBag', { code: [i18n.t(`users.second_factor.${answer.reason}`)] })
    return response.redirect('/account')
  }
}
