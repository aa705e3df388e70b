import type { HttpContext } from '@adonisjs/core/http'
import { changeOwnPassword } from '#app/users/change_own_password'
import { passwordMark, PASSWORD_MARK } from '#app/users/password_mark'
import { findSecondFactor } from '#app/users/second_factor/find_second_factor'
import { ownPasswordValidator } from '#app/users/second_factor/second_factor_validator'

/** A person's own account: who one is here, the password, the second factor. */
export default class AccountsController {
  async show({ inertia, person }: HttpContext) {
    const { id, name, email } = person!.user
    return inertia.render('users/account', {
      name,
      email,
      secondFactor: await findSecondFactor(id),
    })
  }

  /** Changes the own password. */
  async update({ i18n, person, request, response, session }: HttpContext) {
    const { user } = person!
    const fields = await request.validateUsing(ownPasswordValidator, {
      meta: { name: user.name, email: user.email },
    })
    const answer = await changeOwnPassword(user, fields, request.ip())
    if (answer.ok) {
      session.put(PASSWORD_MARK, passwordMark(answer.value))
      session.flash('notice', i18n.t('users.account.password_saved'))
    } else {
      session.flash('inputErrorsBag', { current: [i18n.t(`users.account.${answer.reason}`)] })
    }
    return response.redirect('/account')
  }
}
