import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'
import { readPluginRows } from '#app/plugin_kernel/state/plugin_rows'
import { troubleLines } from '#app/plugin_kernel/texts/trouble_words'

/** `node ace plugin:quarantine`: who was stopped for doing harm, and why. */
export default class PluginQuarantine extends BaseCommand {
  static commandName = 'plugin:quarantine'
  static description = 'List the plugins in quarantine, or let them run again'
  static options = { startApp: true }

  @args.string({ description: 'Id of one plugin', required: false })
  declare id?: string

  @flags.boolean({ description: 'Let them run again, as their owner wants' })
  declare clear?: boolean

  @flags.boolean({ description: 'As JSON' })
  declare json?: boolean

  async run() {
    const rows = await readPluginRows()
    const kept = rows.filter(
      ({ id, state }) => state === 'quarantined' && (this.id === undefined || id === this.id)
    )
    if (this.clear) return this.#clear(kept.map(({ id }) => id))
    const shown = kept.map(({ id, problem }) => ({ id, problem }))
    if (this.json) return this.logger.log(JSON.stringify(shown, null, 2))
    if (shown.length === 0) return this.logger.success('No plugin is in quarantine')
    for (const { id, problem } of shown) {
      this.logger.warning([id, ...(problem ? troubleLines(problem) : [])].join('  '))
    }
    this.logger.info('Let one run again: node ace plugin:quarantine ID --clear')
  }

  async #clear(ids: string[]): Promise<void> {
    const states = await runOperation('release', { ids })
    if (this.json) return this.logger.log(JSON.stringify(states))
    for (const [id, state] of Object.entries(states)) {
      if (state === null) this.logger.success(`${id}: from the next start of the server on`)
      else this.logger.success(`${id} is ${state}`)
    }
    if (ids.length === 0) this.logger.success('No plugin is in quarantine')
  }
}
