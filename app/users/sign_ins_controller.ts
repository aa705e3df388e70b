import type { HttpContext } from '@adonisjs/core/http'
import limiter from '@adonisjs/limiter/services/main'
import { signInValidator } from '#app/users/sign_in_validator'
import { journalSignIn } from '#app/users/journal_sign_in'
import { User } from '#app/users/user'

const ATTEMPTS = { requests: 8, duration: '10 minutes', blockDuration: '10 minutes' } as const

/** Signing in to the back office by e-mail and password, and signing out. */
export default class SignInsController {
  async store({ request, auth, session, response, i18n }: HttpContext) {
    const { email, password } = await request.validateUsing(signInValidator)
    const attempts = limiter.use(ATTEMPTS)
    const [problem, user] = await attempts
      .penalize(`sign_in:${email}:${request.ip()}`, () => User.verifyCredentials(email, password))
      .catch((error) => [error, null] as const)
    if (problem || !user || !user.isActive) {
      await journalSignIn('user.sign_in_refused', email)
      const isLocked = (problem as { status?: number } | null)?.status === 429
      session.flash('problem', i18n.t(isLocked ? 'users.sign_in.locked' : 'users.sign_in.refused'))
      return response.redirect().back()
    }
    await auth.use('web').login(user)
    await journalSignIn('user.signed_in', email)
    return response.redirect(session.pull('intended_url', '/'))
  }

  async destroy({ auth, response }: HttpContext) {
    await auth.use('web').logout()
    return response.redirect('/sign-in')
  }
}
