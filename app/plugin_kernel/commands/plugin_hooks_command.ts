import { args, BaseCommand } from '@adonisjs/core/ace'
import { noServerWords } from '#app/plugin_kernel/commands/console_words'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'

const NOBODY = 'No plugin that runs is called there. docs/plugins/hooks.md lists the points'

/** `node ace plugin:hooks [POINT]`: who is called where, in the order in which it happens. */
export default class PluginHooks extends BaseCommand {
  static commandName = 'plugin:hooks'
  static description = 'List the handlers of the running server in their order'
  static options = { startApp: true }

  @args.string({ description: 'One hook point', required: false })
  declare point?: string

  async run() {
    const handlers = await runOperation('handlers', {})
    if (handlers === null) {
      this.logger.error(noServerWords(this.commandName))
      this.exitCode = 1
      return
    }
    const shown = handlers.filter(({ hook }) => this.point === undefined || hook === this.point)
    if (shown.length === 0) return this.logger.success(NOBODY)
    const table = this.ui.table()
    table.head(['Hook point', 'Plugin', 'Kind', 'Phase', 'May stop it', 'p95 ms', 'Failures'])
    for (const one of shown) {
      const { hook, pluginId, kind, phase, mayBlock, p95Ms, failures } = one
      const stops = mayBlock ? 'yes' : ''
      table.row([
        hook,
        pluginId,
        kind,
        phase,
        stops,
        p95Ms === null ? '' : String(Math.round(p95Ms * 10) / 10),
        String(failures),
      ])
    }
    table.render()
  }
}
