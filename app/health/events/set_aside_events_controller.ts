import type { HttpContext } from '@adonisjs/core/http'
import { setAsideEvent } from '#app/health/events/set_aside_event'
import { setAsideValidator } from '#app/health/health_validator'

export default class SetAsideEventsController {
  async store({ request, params, person, session, i18n, response }: HttpContext) {
    const { reason } = await request.validateUsing(setAsideValidator)
    const done = await setAsideEvent({
      eventId: String(params.id),
      storeId: person!.storeId!,
      userId: person!.user.id,
      reason,
    })
    if (done.ok) session.flash('notice', i18n.t('health.events.set_aside_done'))
    else session.flash('problem', i18n.t('health.events.gone'))
    return response.redirect('/settings/health/events')
  }
}
