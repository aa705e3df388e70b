import { args, BaseCommand } from '@adonisjs/core/ace'
import { consentLines, endWith } from '#app/plugin_kernel/commands/console_words'
import { pluginPlaces } from '#app/plugin_kernel/host/plugin_places'
import { takeStock } from '#app/plugin_kernel/host/take_stock'
import { consentDiff } from '#app/plugin_kernel/registry/install/consent'
import { versionsOf } from '#app/plugin_kernel/registry/install/version_store'
import { upgradesOf } from '#app/plugin_kernel/registry/upgrade/upgrade_journal'
import { troubleLines } from '#app/plugin_kernel/texts/trouble_words'

/** `node ace plugin:info ID`: all that is known of one plugin. */
export default class PluginInfo extends BaseCommand {
  static commandName = 'plugin:info'
  static description = 'Tell what a plugin declares, its versions and what became of updates'
  static options = { startApp: true }

  @args.string({ description: 'Id of the plugin' })
  declare id: string

  async run() {
    const one = (await takeStock(pluginPlaces())).find(({ row }) => row.id === this.id)
    if (!one)
      return endWith(this, { reason: 'not_installed', values: { id: this.id, version: '' } })
    const { row, found } = one
    const say = (line: string) => this.logger.log(line)
    say(`${row.id}: ${row.state} (wanted: ${row.desired}, ${row.origin})`)
    for (const line of row.problem ? troubleLines(row.problem) : []) say(`  ${line}`)
    if (found) say(`Folder: ${found.folder}`)
    if (found?.manifest.ok) {
      const { version, api, hooks = [], rules = [], slots = [] } = found.manifest.value
      say(`Version ${version}, plugin interface ${api}`)
      for (const { hook, kind } of hooks) say(`  hook ${hook} (${kind})`)
      for (const { id, stage } of rules) say(`  rule ${id} at ${stage}`)
      for (const { slot, component } of slots) say(`  slot ${slot}: ${component}`)
      say('May:')
      for (const line of consentLines(consentDiff(null, found.manifest.value))) say(line)
    }
    for (const { version, source, signedBy } of await versionsOf(this.id))
      say(`Installed ${version} from ${source}${signedBy ? `, signed by ${signedBy}` : ''}`)
    for (const { from, to, outcome, problem } of await upgradesOf(this.id))
      say(
        `${from} → ${to}: ${outcome ?? 'under way'}${problem ? ` at ${problem.step}: ${problem.message}` : ''}`
      )
  }
}
