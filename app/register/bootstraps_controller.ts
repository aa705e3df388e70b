import type { HttpContext } from '@adonisjs/core/http'
import { loadBootstrap } from '#app/register/load_bootstrap'

/** What a register sells with, asked for at its start and when it comes back online. */
export default class BootstrapsController {
  async show({ device, response }: HttpContext) {
    response.header('cache-control', 'no-store')
    return loadBootstrap(device!)
  }
}
