import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { endWith } from '#app/plugin_kernel/commands/console_words'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'

/** `node ace plugin:purge ID`: the plugin and all that it kept, once its id was typed again. */
export default class PluginPurge extends BaseCommand {
  static commandName = 'plugin:purge'
  static description = 'Delete a plugin and all that it kept'
  static options = { startApp: true }

  @args.string({ description: 'Id of the plugin' })
  declare id: string

  @flags.string({ description: 'The id once more, instead of typing it when asked' })
  declare confirm?: string

  async run() {
    const typed =
      this.confirm ?? (await this.prompt.ask(`Type ${this.id} to delete all that it kept`))
    if (typed !== this.id) {
      this.logger.error('That is not its id. Nothing was deleted.')
      this.exitCode = 1
      return
    }
    const purged = await runOperation('purge', { id: this.id })
    if (!purged.ok) return endWith(this, purged)
    this.logger.success(
      `${this.id} is gone. What it kept is written down in ${purged.value.export}`
    )
  }
}
