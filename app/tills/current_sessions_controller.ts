import type { HttpContext } from '@adonisjs/core/http'
import { findRegisterTill } from '#app/tills/find_current_session'

/** Tells an enrolled device where its register's till stands. */
export default class CurrentSessionsController {
  async show({ device, response }: HttpContext) {
    return response.json(await findRegisterTill(device!.registerId, device!.enrolmentId))
  }
}
