import type { HttpContext } from '@adonisjs/core/http'
import { isDemo } from '#config/app'
import { ObjectNotFound } from '#app/users/access_errors'

/** The demo's way on: which command starts a shop of one's own. */
export default class OwnShopsController {
  async show({ inertia }: HttpContext) {
    if (!isDemo) throw new ObjectNotFound()
    return inertia.render('setup/own_shop', {})
  }
}
