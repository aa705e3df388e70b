import type { HttpContext } from '@adonisjs/core/http'
import env from '#start/env'
import { mayReadMetrics } from '#app/health/probes/may_read_metrics'
import { readMetrics } from '#app/health/probes/read_metrics'
import { ObjectNotFound } from '#app/users/access_errors'

/** Figures for Prometheus. Who may not read them sees that there is nothing. */
export default class MetricsController {
  async index({ request, response }: HttpContext) {
    if (!mayReadMetrics(request.request, env.get('METRICS_TOKEN')?.release())) {
      throw new ObjectNotFound()
    }
    const { type, text } = await readMetrics()
    return response.header('cache-control', 'no-store').header('content-type', type).send(text)
  }
}
