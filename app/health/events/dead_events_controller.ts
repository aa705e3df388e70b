import type { HttpContext } from '@adonisjs/core/http'
import { listDeadEvents } from '#app/health/events/list_dead_events'
import { Store } from '#app/stores/store'
import { personMay } from '#app/users/initialize_auth_middleware'

/** Deliveries that failed too often, and what can be done about them. */
export default class DeadEventsController {
  async index({ inertia, person }: HttpContext) {
    const store = await Store.findOrFail(person!.storeId!)
    return inertia.render('health/events', {
      rows: await listDeadEvents(store.id),
      timeZone: store.timeZone,
      mayMend: personMay(person, 'health.mend'),
    })
  }
}
