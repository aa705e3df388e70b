import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import { journalSignIn } from '#app/users/journal_sign_in'
import { passwordMark, PASSWORD_MARK } from '#app/users/password_mark'
import { findSecondFactor } from '#app/users/second_factor/find_second_factor'
import { PENDING_SIGN_IN } from '#app/users/second_factor/pending_sign_in'
import { signIn } from '#app/users/sign_in'
import { signInValidator } from '#app/users/sign_in_validator'

/** Signing in to the back office by e-mail and password, and signing out. */
export default class SignInsController {
  async store({ request, auth, session, response, i18n }: HttpContext) {
    const credentials = await request.validateUsing(signInValidator)
    const answer = await signIn({ ...credentials, address: request.ip() })
    if (!answer.ok) {
      // What is not even looked at is not written down: a stranger could fill the journal.
      if (answer.reason === 'refused') {
        await journalSignIn('user.sign_in_refused', credentials.email)
      }
      session.flash('problem', i18n.t(`users.sign_in.${answer.reason}`))
      return response.redirect().back()
    }
    const { id } = answer.value
    if ((await findSecondFactor(id)).isOn) {
      session.regenerate()
      const at = clock.now().getTime()
      session.put(PENDING_SIGN_IN, { userId: id, passwordMark: passwordMark(answer.value), at })
      return response.redirect('/sign-in/code')
    }
    await auth.use('web').login(answer.value)
    session.put(PASSWORD_MARK, passwordMark(answer.value))
    await journalSignIn('user.signed_in', credentials.email)
    return response.redirect(session.pull('intended_url', '/'))
  }

  async destroy({ auth, session, response }: HttpContext) {
    await auth.use('web').logout()
    session.clear()
    session.regenerate()
    return response.redirect('/sign-in')
  }
}
