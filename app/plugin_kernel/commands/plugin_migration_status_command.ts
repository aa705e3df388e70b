import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { endWith } from '#app/plugin_kernel/commands/console_words'
import { migrationStatus } from '#app/plugin_kernel/data/migration_status'
import { soundOf } from '#app/plugin_kernel/host/plan_run'
import { pluginPlaces } from '#app/plugin_kernel/host/plugin_places'
import { takeStock } from '#app/plugin_kernel/host/take_stock'

/** `node ace plugin:migration:status ID`: which of its migrations have run in this shop. */
export default class PluginMigrationStatus extends BaseCommand {
  static commandName = 'plugin:migration:status'
  static description = 'List the migrations of a plugin with what became of each'
  static options = { startApp: true }

  @args.string({ description: 'Id of the plugin' })
  declare id: string

  @flags.boolean({ description: 'As JSON' })
  declare json?: boolean

  async run() {
    const known = (await takeStock(pluginPlaces())).find(({ row }) => row.id === this.id)
    const sound = known && soundOf(known)
    if (!sound)
      return endWith(this, { reason: 'not_installed', values: { id: this.id, version: '' } })
    const all = await migrationStatus(sound.manifest, sound.folder)
    if (this.json) return this.logger.log(JSON.stringify(all, null, 2))
    if (all.length === 0) return this.logger.success(`${this.id} has no migrations`)
    const table = this.ui.table()
    table.head(['Migration', 'State'])
    for (const { name, state } of all) table.row([name, state])
    table.render()
  }
}
