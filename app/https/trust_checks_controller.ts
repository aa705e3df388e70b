import type { HttpContext } from '@adonisjs/core/http'

/** Asked over HTTPS by the trust page that was opened without: an answer is the proof of trust. */
export default class TrustChecksController {
  async show({ request, response }: HttpContext) {
    return response
      .header('access-control-allow-origin', '*')
      .header('cache-control', 'no-store')
      .json({ isSecure: request.secure() })
  }
}
