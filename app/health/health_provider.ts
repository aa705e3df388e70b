import type { ApplicationService } from '@adonisjs/core/types'

/** Looks after the process that serves pages. */
export default class HealthProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { startMonitor } = await import('#app/health/monitor/monitor')
    const { logSlowStatements } = await import('#app/health/monitor/log_slow_statements')
    logSlowStatements()
    const stop = startMonitor()
    this.app.terminating(async () => stop())
  }
}
