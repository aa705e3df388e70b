import type { HttpContext } from '@adonisjs/core/http'

/** The home of the settings; the page shows only sections that the person may open. */
export default class SettingsController {
  async index({ inertia }: HttpContext) {
    return inertia.render('stores/settings', {})
  }
}
