import type { HttpContext } from '@adonisjs/core/http'
import { SETUP_PROOF } from '#app/setup/first_run/first_run_middleware'
import { takeSetupCode } from '#app/setup/first_run/setup_code'
import { setupCodeValidator } from '#app/setup/first_run/setup_validator'

/** The code that the server printed: whoever keys it may set up the shop from another machine. */
export default class SetupCodesController {
  async store({ i18n, request, response, session }: HttpContext) {
    const { code } = await request.validateUsing(setupCodeValidator)
    const answer = await takeSetupCode(code, request.ip())
    if (answer.ok) {
      session.regenerate()
      session.put(SETUP_PROOF, answer.value)
    } else {
      session.flash('problem', i18n.t(`setup.code.${answer.reason}`))
    }
    return response.redirect('/setup')
  }
}
