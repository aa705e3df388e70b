import { setTimeout as wait } from 'node:timers/promises'
import type { ApplicationService } from '@adonisjs/core/types'
import type { DeliveryWorker } from '#app/plugin_kernel/deliveries/delivery_worker'
import type { PluginHost } from '#app/plugin_kernel/host/plugin_host'

const LOOK_EVERY_MS = 3_000
const TRY_AGAIN_MS = 1_000
const JOBS_AT_ONCE = 4

/** Starts the plugins in the process that serves the shop. */
export default class PluginKernelProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { pluginHost } = await import('#app/plugin_kernel/host/current_host')
    const host = pluginHost()
    this.app.terminating(() => host.close())
    // A database that is away just now is no reason to end, nor to go without plugins from now on.
    if (!(await this.#tryToBegin(host))) void this.#beginLater(host)
  }

  async #beginLater(host: PluginHost): Promise<void> {
    do await wait(TRY_AGAIN_MS, undefined, { ref: false })
    while (!this.app.isTerminating && !(await this.#tryToBegin(host)))
  }

  async #tryToBegin(host: PluginHost): Promise<boolean> {
    const { default: logger } = await import('@adonisjs/core/services/logger')
    const { isSqlite, read } = await import('#core/sql')
    try {
      // Asked first: the marks that say who took the last process down are read but once.
      await read('select 1 as one')
      await host.boot()
      const workers = await this.#tell(host)
      // One process alone serves a SQLite file.
      const leave = isSqlite() ? () => {} : await this.#follow(host)
      this.app.terminating(async () => {
        leave()
        await Promise.all(workers.map((worker) => worker.stop()))
      })
      return true
    } catch (error) {
      logger.warn(error, 'Plugins are not started yet')
      return false
    }
  }

  async #tell(host: PluginHost): Promise<DeliveryWorker[]> {
    const { DeliveryWorker } = await import('#app/plugin_kernel/deliveries/delivery_worker')
    const runningIds = () => host.running().map(({ id }) => id)
    const source = { ...host.dispatch, runningIds }
    const workers = [
      new DeliveryWorker(source, { work: 'told' }),
      new DeliveryWorker(source, { work: 'jobs', maxInFlight: JOBS_AT_ONCE }),
    ]
    for (const worker of workers) await worker.start()
    return workers
  }

  async #follow(host: PluginHost): Promise<() => void> {
    const { followOthers } = await import('#app/plugin_kernel/host/follow_others')
    const { default: logger } = await import('@adonisjs/core/services/logger')
    const look = followOthers(host)
    const timer = setInterval(
      () => void look().catch((error) => logger.warn(error, 'Plugins of other processes')),
      LOOK_EVERY_MS
    )
    timer.unref()
    return () => clearInterval(timer)
  }
}
