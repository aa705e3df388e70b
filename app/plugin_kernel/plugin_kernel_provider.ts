import type { ApplicationService } from '@adonisjs/core/types'
import type { DeliveryWorker } from '#app/plugin_kernel/deliveries/delivery_worker'
import type { PluginHost } from '#app/plugin_kernel/host/plugin_host'

const LOOK_EVERY_MS = 3_000

/** Starts the plugins in the process that serves the shop. */
export default class PluginKernelProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { pluginHost } = await import('#app/plugin_kernel/host/current_host')
    const { isSqlite } = await import('#core/sql')
    const host = pluginHost()
    await host.boot()
    // One process alone serves a SQLite file.
    const leave = isSqlite() ? () => {} : await this.#follow(host)
    const worker = await this.#tell(host)
    this.app.terminating(async () => {
      leave()
      await worker.stop()
      await host.close()
    })
  }

  async #tell(host: PluginHost): Promise<DeliveryWorker> {
    const { DeliveryWorker } = await import('#app/plugin_kernel/deliveries/delivery_worker')
    const runningIds = () => host.running().map(({ id }) => id)
    const worker = new DeliveryWorker({ ...host.dispatch, runningIds })
    await worker.start()
    return worker
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
