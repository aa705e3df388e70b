import type { HttpContext } from '@adonisjs/core/http'
import { countAttempt } from '#core/count_attempts'
import { clientFailureValidator } from '#app/plugin_kernel/client/client_failures_validator'
import { findClientPlugin } from '#app/plugin_kernel/client/client_halves'
import { pluginHost } from '#app/plugin_kernel/host/current_host'

/** A page tells each failure once; a browser that tells more than this is not listened to. */
const MOST_REPORTS = { requests: 30, duration: '10 minutes' }

/** What went wrong with a plugin on somebody's screen. */
export default class ClientFailuresController {
  async store({ request, response, device, person }: HttpContext) {
    const failure = await request.validateUsing(clientFailureValidator)
    const { id, kind, place, message, stack } = failure
    const key = `plugin_client_failures_${device?.enrolmentId ?? person?.user.id}`
    const isHeard = await countAttempt([{ key, ...MOST_REPORTS }])
    if (isHeard && findClientPlugin(id)?.version === failure.version) {
      const error = Object.assign(new Error(message), { stack: stack ?? undefined })
      pluginHost().health.store({ pluginId: id, place: place ?? 'client', why: kind, error })
    }
    return response.noContent()
  }
}
