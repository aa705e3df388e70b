import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { listDeliveries } from '#app/plugin_kernel/deliveries/list_deliveries'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'

/** `node ace plugin:outbox`: what plugins have still to be told, and what was given up. */
export default class PluginOutbox extends BaseCommand {
  static commandName = 'plugin:outbox'
  static description = 'List what plugins have still to be told, or have it told anew'
  static options = { startApp: true }

  @args.string({ description: 'Id of one plugin', required: false })
  declare id?: string

  @flags.boolean({ description: 'Only what was given up after too many attempts' })
  declare dead?: boolean

  @flags.boolean({ description: 'Have what was given up told anew' })
  declare replay?: boolean

  @flags.boolean({ description: 'As JSON' })
  declare json?: boolean

  async run() {
    const pluginId = this.id ?? null
    if (this.replay) {
      const count = await runOperation('replay', { pluginId })
      if (this.json) return this.logger.log(JSON.stringify({ replayed: count }))
      return this.logger.success(count ? `${count} are told anew` : 'Nothing was given up')
    }
    const all = await listDeliveries(pluginId)
    const shown = this.dead ? all.filter(({ state }) => state === 'dead') : all
    if (this.json) return this.logger.log(JSON.stringify(shown, null, 2))
    if (shown.length === 0)
      return this.logger.success(
        this.dead ? 'Nothing was given up' : 'Plugins were told everything'
      )
    const table = this.ui.table()
    table.head(['Plugin', 'Hook point', 'About', 'State', 'Attempts', 'Since', 'Last error'])
    for (const { pluginId: id, hook, subjectId, state, attempts, createdAt, lastError } of shown)
      table.row([id, hook, subjectId ?? '', state, String(attempts), createdAt, lastError ?? ''])
    table.render()
  }
}
