import { args, BaseCommand } from '@adonisjs/core/ace'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'
import { safeMode, turnSafeMode } from '#app/plugin_kernel/safe_mode/safe_mode'

/** `node ace plugin:safe-mode on|off`: no plugin runs, and nothing that is kept of them changes. */
export default class PluginSafeMode extends BaseCommand {
  static commandName = 'plugin:safe-mode'
  static description = 'Run without any plugin (on), or with them again (off)'
  static options = { startApp: true }

  @args.string({ description: 'on or off' })
  declare state: string

  async run() {
    if (this.state !== 'on' && this.state !== 'off') {
      this.logger.error('Say on or off')
      this.exitCode = 1
      return
    }
    await turnSafeMode(this.state === 'on')
    await runOperation('hold', { ids: [] })
    const reason = safeMode()
    if (reason === null) this.logger.success('Plugins run again')
    else this.logger.success(`Safe mode is on (${reason}): no plugin runs`)
  }
}
