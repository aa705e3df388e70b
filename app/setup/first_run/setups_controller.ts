import type { HttpContext } from '@adonisjs/core/http'
import { SETUP_PROOF } from '#app/setup/first_run/first_run_middleware'
import { openFirstShop } from '#app/setup/first_run/open_first_shop'
import { firstOpenStep, isComplete, readDraft } from '#app/setup/first_run/setup_draft'
import { journalSignIn } from '#app/users/journal_sign_in'
import { passwordMark, PASSWORD_MARK } from '#app/users/password_mark'

/** The first-run set-up as a whole: the way in by its code, and opening the shop at the end. */
export default class SetupsController {
  /** Where the set-up goes on, or the question for the code that the server printed. */
  async index({ inertia, maySetUp, response }: HttpContext) {
    if (maySetUp) return response.redirect(`/setup/${firstOpenStep(await readDraft())}`)
    return inertia.render('setup/code', {})
  }

  /** Opens the shop and signs its owner in. */
  async store({ auth, i18n, response, session }: HttpContext) {
    const draft = await readDraft()
    if (!isComplete(draft)) return response.redirect(`/setup/${firstOpenStep(draft)}`)
    const opened = await openFirstShop(draft)
    if (!opened.ok) {
      session.flash('problem', i18n.t(`setup.failures.${opened.reason}`))
      return response.redirect(opened.reason === 'shop_exists' ? '/sign-in' : '/setup/items')
    }
    const { owner } = opened.value
    session.forget(SETUP_PROOF)
    await auth.use('web').login(owner)
    session.put(PASSWORD_MARK, passwordMark(owner))
    await journalSignIn('user.signed_in', draft.owner.email)
    return response.redirect(
      draft.owner.wantsSecondFactor ? '/account/second_factor?next=/welcome' : '/welcome'
    )
  }
}
