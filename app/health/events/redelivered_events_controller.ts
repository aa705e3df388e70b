import type { HttpContext } from '@adonisjs/core/http'
import { redeliverEvents } from '#app/health/events/redeliver_events'

/** Delivering again: one event by its address, or all that were given up. */
export default class RedeliveredEventsController {
  async store({ params, person, session, i18n, response }: HttpContext) {
    const count = await redeliverEvents({
      storeId: person!.storeId!,
      userId: person!.user.id,
      eventId: params.id === undefined ? undefined : String(params.id),
    })
    if (count > 0) session.flash('notice', i18n.t('health.events.delivered', { count }))
    else session.flash('problem', i18n.t('health.events.gone'))
    return response.redirect('/settings/health/events')
  }
}
