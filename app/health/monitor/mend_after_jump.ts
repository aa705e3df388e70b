import { freeClaims } from '#core/outbox_store'
import { forgetDevices } from '#app/stores/known_devices'
import { forgetOperators } from '#app/users/known_operators'

/**
 * After the clock was set: deliveries that were put off to a time that is far away now are due, and
 * what is kept in memory until a certain time is looked up again.
 */
export async function mendAfterJump(): Promise<void> {
  forgetDevices()
  forgetOperators()
  await freeClaims()
}
