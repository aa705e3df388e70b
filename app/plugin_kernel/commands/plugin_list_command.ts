import { BaseCommand, flags } from '@adonisjs/core/ace'
import { pluginPlaces } from '#app/plugin_kernel/host/plugin_places'
import { takeStock } from '#app/plugin_kernel/host/take_stock'
import { listRegistries } from '#app/plugin_kernel/registry/index/registry_store'
import { revocationOf } from '#app/plugin_kernel/registry/index/revocations'
import { versionsOf } from '#app/plugin_kernel/registry/install/version_store'

/** `node ace plugin:list`: every plugin, what is wanted of it and what became of it. */
export default class PluginList extends BaseCommand {
  static commandName = 'plugin:list'
  static description = 'List the plugins with their versions and states'
  static options = { startApp: true }

  @flags.boolean({ description: 'As JSON' })
  declare json?: boolean

  async run() {
    const registries = await listRegistries()
    const known = await takeStock(pluginPlaces())
    const plugins = await Promise.all(
      known.map(async ({ row, found }) => {
        const { id, origin, state, desired, activeVersion } = row
        const version = found?.manifest.ok ? found.manifest.value.version : activeVersion
        const others = (await versionsOf(id)).map((one) => one.version)
        const warning = version ? revocationOf(registries, id, version)?.reason : undefined
        return { id, version, state, desired, origin, others, warning: warning ?? null }
      })
    )
    if (this.json) return this.logger.log(JSON.stringify(plugins, null, 2))
    const table = this.ui.table()
    table.head(['Plugin', 'Version', 'State', 'Wanted', 'Origin', 'Installed', 'Called back'])
    for (const { id, version, state, desired, origin, others, warning } of plugins)
      table.row([id, version ?? '', state, desired, origin, others.join(' '), warning ?? ''])
    table.render()
  }
}
