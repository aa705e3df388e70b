import { args, BaseCommand } from '@adonisjs/core/ace'
import { endWith } from '#app/plugin_kernel/commands/console_words'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'

/** `node ace plugin:migrate ID`: its tables as its migrations say, without starting it. */
export default class PluginMigrate extends BaseCommand {
  static commandName = 'plugin:migrate'
  static description = 'Run the migrations of a plugin that have not run yet'
  static options = { startApp: true }

  @args.string({ description: 'Id of the plugin' })
  declare id: string

  async run() {
    const migrated = await runOperation('migrate', { id: this.id })
    if (migrated.ok) {
      const { ran } = migrated.value
      return this.logger.success(ran.length === 0 ? 'Nothing was left to do' : ran.join(', '))
    }
    if (migrated.reason !== 'migration_refused') return endWith(this, migrated)
    this.logger.error(`${migrated.file}: ${migrated.detail}. Nothing was changed.`)
    this.exitCode = 1
  }
}
