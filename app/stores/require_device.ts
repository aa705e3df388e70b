import type { HttpContext } from '@adonisjs/core/http'
import type { Device } from '#app/stores/known_devices'
import { NotEnrolled } from '#app/users/access_errors'

/** The device of a register's call; the access of the route has found it before. */
export function requireDevice({ device }: HttpContext): Device {
  if (!device) throw new NotEnrolled()
  return device
}
