import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import { journalSignIn } from '#app/users/journal_sign_in'
import { passwordMark, PASSWORD_MARK } from '#app/users/password_mark'
import { checkSecondFactor } from '#app/users/second_factor/check_second_factor'
import { codeValidator } from '#app/users/second_factor/second_factor_validator'
import {
  isPendingSignIn,
  PENDING_SIGN_IN,
  type PendingSignIn,
} from '#app/users/second_factor/pending_sign_in'
import { User } from '#app/users/user'

/** The second screen of signing in: a code, after the right password. */
export default class SignInCodesController {
  async create(ctx: HttpContext) {
    if (!(await findPending(ctx))) return ctx.response.redirect('/')
    return ctx.inertia.render('users/sign_in_code', {})
  }

  async store(ctx: HttpContext) {
    const { auth, i18n, request, response, session } = ctx
    const { code } = await request.validateUsing(codeValidator)
    const user = await findPending(ctx)
    if (!user) {
      session.flash('problem', i18n.t('users.sign_in.code_late'))
      return response.redirect('/sign-in')
    }
    const answer = await checkSecondFactor(user.id, code)
    if (!answer.ok) {
      if (answer.reason === 'code_refused') {
        await journalSignIn('user.sign_in_refused', user.email!, { at: 'second_factor' })
      }
      session.flash('problem', i18n.t(`users.second_factor.${answer.reason}`))
      return response.redirect('/sign-in/code')
    }
    session.forget(PENDING_SIGN_IN)
    await auth.use('web').login(user)
    session.put(PASSWORD_MARK, passwordMark(user))
    await journalSignIn('user.signed_in', user.email!, { with: answer.value })
    if (answer.value === 'recovery') {
      session.flash('notice', i18n.t('users.second_factor.recovery_used'))
    }
    return response.redirect(session.pull('intended_url', '/'))
  }
}

/** Who has shown the right password a few minutes ago, and has not changed it since. */
async function findPending({ session }: HttpContext): Promise<User | null> {
  const pending: unknown = session.get(PENDING_SIGN_IN)
  if (!isPendingSignIn(pending, clock.now())) return null
  const user = await User.find((pending as PendingSignIn).userId)
  const isSame = user?.isActive && passwordMark(user) === pending.passwordMark
  return isSame ? user : null
}
