import { args, BaseCommand } from '@adonisjs/core/ace'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'

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
      this.logger.error('No server runs on this data folder, so no plugin does. Start it first.')
      this.exitCode = 1
      return
    }
    const table = this.ui.table()
    table.head(['Hook point', 'Plugin', 'Kind', 'Phase', 'May stop it', 'p95 ms', 'Failures'])
    for (const one of handlers) {
      if (this.point !== undefined && one.hook !== this.point) continue
      const { hook, pluginId, kind, phase, mayBlock, p95Ms, failures } = one
      const stops = mayBlock ? 'yes' : ''
      table.row([
        hook,
        pluginId,
        kind,
        phase,
        stops,
        p95Ms === null ? '' : String(p95Ms),
        String(failures),
      ])
    }
    table.render()
  }
}
