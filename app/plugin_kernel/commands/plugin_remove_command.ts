import { args, BaseCommand } from '@adonisjs/core/ace'
import { endWith } from '#app/plugin_kernel/commands/console_words'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'

/** `node ace plugin:remove ID`: the code goes, the data stays. */
export default class PluginRemove extends BaseCommand {
  static commandName = 'plugin:remove'
  static description = 'Take a plugin away; what it kept stays'
  static options = { startApp: true }

  @args.string({ description: 'Id of the plugin' })
  declare id: string

  async run() {
    const removed = await runOperation('remove', { id: this.id })
    if (!removed.ok) return endWith(this, removed)
    this.logger.success(`${this.id} is removed. What it kept is there when it is added again.`)
  }
}
