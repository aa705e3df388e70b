import { args, BaseCommand } from '@adonisjs/core/ace'
import { endWith } from '#app/plugin_kernel/commands/console_words'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import { troubleLines } from '#app/plugin_kernel/texts/trouble_words'

/** What `plugin:enable` and `plugin:disable` have in common. */
export abstract class PluginSwitch extends BaseCommand {
  static options = { startApp: true }

  @args.string({ description: 'Id of the plugin' })
  declare id: string

  protected async switch(isOn: boolean): Promise<void> {
    const switched = await runOperation('switch', { id: this.id, isOn })
    if (!switched.ok) return endWith(this, switched)
    const { state } = switched.value
    if (state === null)
      return this.logger.success(`${this.id}: from the next start of the server on`)
    const isAsWanted = state === (isOn ? 'enabled' : 'disabled')
    if (isAsWanted) return this.logger.success(`${this.id} is ${state}`)
    const { problem } = (await findPluginRow(this.id)) ?? {}
    this.logger.error(`${this.id} is ${state}`)
    for (const line of problem ? troubleLines(problem) : []) this.logger.error(line)
    this.exitCode = 1
  }
}
