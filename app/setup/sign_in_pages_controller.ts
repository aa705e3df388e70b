import type { HttpContext } from '@adonisjs/core/http'
import { isDemo } from '#config/app'
import { DEMO_ACCOUNTS } from '#app/users/demo_accounts'
import { signInPageValidator } from '#app/users/sign_in_validator'

/** The sign-in page. The demo's shows its people, so that a visitor needs no instructions. */
export default class SignInPagesController {
  async create({ inertia, person, request, response, session }: HttpContext) {
    const [, wanted] = await signInPageValidator.tryValidate(request.qs())
    if (person) return response.redirect(wanted?.next ?? '/')
    if (wanted?.next) session.put('intended_url', wanted.next)
    const demoAccounts = isDemo
      ? DEMO_ACCOUNTS.map(({ role, name, email, password, pin, color }) => ({
          role,
          name,
          email,
          password,
          pin,
          color,
        }))
      : []
    return inertia.render('users/sign_in', { demoAccounts })
  }
}
