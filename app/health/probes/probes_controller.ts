import type { HttpContext } from '@adonisjs/core/http'
import { readReadiness } from '#app/health/probes/read_readiness'

/** For a load balancer or service manager: the process answers (live), it can serve a shop (ready). */
export default class ProbesController {
  async index({ response }: HttpContext) {
    return response.header('cache-control', 'no-store').json({ status: 'live' })
  }

  async show({ response }: HttpContext) {
    const { isReady, checks } = await readReadiness()
    return response
      .status(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .json({ status: isReady ? 'ready' : 'not ready', checks })
  }
}
