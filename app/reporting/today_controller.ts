import type { HttpContext } from '@adonisjs/core/http'

/** The home of the back office: today's figures of the current store. */
export default class TodayController {
  async index({ inertia }: HttpContext) {
    return inertia.render('reporting/today', {})
  }
}
