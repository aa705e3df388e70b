import type { HttpContext } from '@adonisjs/core/http'
import { read } from '#core/sql'

/** Whether the process answers (live) and whether it can serve a shop (ready: the database answers). */
export default class HealthController {
  async index({ response }: HttpContext) {
    return response.json({ status: 'live' })
  }

  async show({ response }: HttpContext) {
    const isReady = await read('select 1 as one').then(
      () => true,
      () => false
    )
    return response
      .status(isReady ? 200 : 503)
      .json({ status: isReady ? 'ready' : 'database unreachable' })
  }
}
