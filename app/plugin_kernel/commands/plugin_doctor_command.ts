import { resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { examine, examineFolder } from '#app/plugin_kernel/doctor/examine'
import { preflight, type Preflight } from '#app/plugin_kernel/doctor/preflight'
import { readOffers } from '#app/plugin_kernel/doctor/read_offers'
import { graphHost } from '#app/plugin_kernel/host/graph_host'
import { soundOf } from '#app/plugin_kernel/host/plan_run'
import { pluginPlaces } from '#app/plugin_kernel/host/plugin_places'
import { takeStock } from '#app/plugin_kernel/host/take_stock'

/** `node ace plugin:doctor`: what is wrong with plugins, without running any of them. */
export default class PluginDoctor extends BaseCommand {
  static commandName = 'plugin:doctor'
  static description = 'Look for faults in the plugins, or tell what an upgrade would do to them'
  static options = { startApp: true }

  @args.string({ description: 'Id or folder of one plugin', required: false })
  declare which?: string

  @flags.string({ description: 'Version of the plugin interface after an upgrade' })
  declare target?: string

  async run() {
    const known = await takeStock(pluginPlaces())
    if (this.target !== undefined) {
      const enabled = known.filter(({ row }) => row.desired === 'enabled')
      const manifests = enabled.flatMap((one) => soundOf(one)?.manifest ?? [])
      const host = { ...graphHost(), sdkVersion: this.target }
      return this.#tell(preflight(manifests, await readOffers(manifests), host))
    }
    const meant = known.filter(({ row, found }) => found && (!this.which || row.id === this.which))
    const findings =
      this.which !== undefined && meant.length === 0
        ? await examineFolder(resolve(this.which))
        : (await Promise.all(meant.map(({ found }) => examine(found!)))).flat()
    for (const line of findings) this.logger.error(line)
    if (findings.length > 0) this.exitCode = 1
    else this.logger.success('Nothing is wrong')
  }

  #tell({ stay, update, disabled }: Preflight): void {
    for (const id of stay) this.logger.success(`${id} stays`)
    for (const { id, to } of update) this.logger.info(`${id} needs an update: ${to} is offered`)
    for (const { id, why } of disabled) this.logger.warning(`${id} would be off: ${why}`)
    if (disabled.length > 0) this.exitCode = 1
  }
}
