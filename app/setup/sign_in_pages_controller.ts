import type { HttpContext } from '@adonisjs/core/http'
import { isDemo } from '#config/app'
import { DEMO_ACCOUNTS } from '#app/setup/demo_accounts'

/** The sign-in page. The demo's shows its people, so that a visitor needs no instructions. */
export default class SignInPagesController {
  async create({ inertia, person, response }: HttpContext) {
    if (person) return response.redirect('/')
    const demoAccounts = isDemo
      ? DEMO_ACCOUNTS.map(({ role, name, email, password, color }) => ({
          role,
          name,
          email,
          password,
          color,
        }))
      : []
    return inertia.render('users/sign_in', { demoAccounts })
  }
}
