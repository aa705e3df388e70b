import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { readPluginFolder } from '#app/plugin_kernel/author/plugin_folder'
import { inThrowawayShop } from '#app/plugin_kernel/author/throwaway_shop'

/** `node ace plugin:test ID`: a plugin's own tests, on a database that is there for them alone. */
export default class PluginTest extends BaseCommand {
  static commandName = 'plugin:test'
  static description = 'Run the tests of plugins (their folders, or their ids in plugins/)'

  @args.spread({ description: 'Folders, or ids in plugins/' })
  declare which: string[]

  @flags.string({ description: 'Only test files whose path has this in it' })
  declare only?: string

  async run() {
    await this.app.boot()
    const read = await Promise.all(this.which.map(readPluginFolder))
    const folders = read.flatMap((one) => (one.ok ? [one.value.folder] : []))
    for (const one of read) if (!one.ok) this.logger.error(one.words)
    if (folders.length < read.length) {
      this.exitCode = 1
      return
    }
    const only = this.only === undefined ? [] : [`--only=${this.only}`]
    const line = [this.app.makePath('ace.js'), 'plugin:run-tests', ...folders, ...only]
    this.exitCode = await inThrowawayShop(line)
  }
}
