import { resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import semver from 'semver'
import { examine, examineFolder } from '#app/plugin_kernel/doctor/examine'
import { foundPlugins } from '#app/plugin_kernel/doctor/found_plugins'
import { preflightShop } from '#app/plugin_kernel/doctor/preflight_shop'
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

  @flags.boolean({ description: 'As JSON' })
  declare json?: boolean

  async run() {
    if (this.target !== undefined) return this.#foresee(this.target)
    const found = (await foundPlugins()).filter(({ id }) => !this.which || id === this.which)
    const findings =
      this.which !== undefined && found.length === 0
        ? await examineFolder(resolve(this.which))
        : (await Promise.all(found.map(examine))).flat()
    if (findings.length > 0) this.exitCode = 1
    if (this.json) return this.logger.log(JSON.stringify(findings, null, 2))
    for (const line of findings) this.logger.error(line)
    if (findings.length === 0) this.logger.success('Nothing is wrong')
  }

  async #foresee(target: string): Promise<void> {
    if (!semver.valid(target)) {
      this.logger.error(`${target} is no version of the plugin interface: write it as 2.0.0`)
      this.exitCode = 1
      return
    }
    const known = await takeStock(pluginPlaces())
    const foreseen = await preflightShop(known, target)
    const { stay, update, disabled } = foreseen
    if (disabled.length > 0 || update.some(({ to }) => to === null)) this.exitCode = 1
    if (this.json) return this.logger.log(JSON.stringify(foreseen, null, 2))
    for (const id of stay) this.logger.success(`${id} stays`)
    for (const { id, to } of update) {
      if (to !== null) this.logger.info(`${id} needs an update: ${to} is offered`)
      else this.logger.warning(`${id} needs an update, and none is offered: it would be off`)
    }
    for (const { id, why } of disabled) this.logger.warning(`${id} would be off: ${why}`)
  }
}
