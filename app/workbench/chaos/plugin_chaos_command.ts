import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { readPluginFolder } from '#app/plugin_kernel/author/plugin_folder'
import { inThrowawayShop } from '#app/plugin_kernel/author/throwaway_shop'

/** `node ace plugin:chaos ID`: what a shop goes through when this plugin breaks. */
export default class PluginChaos extends BaseCommand {
  static commandName = 'plugin:chaos'
  static description = 'Break a plugin in every way at a sale, and tell it everything twice'

  @args.string({ description: 'Folder, or id in plugins/' })
  declare which: string

  @flags.boolean({ description: 'As JSON' })
  declare json?: boolean

  async run() {
    const json = this.json ? ['--json'] : []
    await this.app.boot()
    const read = await readPluginFolder(this.which)
    if (!read.ok) {
      this.logger.error(read.words)
      this.exitCode = 1
      return
    }
    const { folder } = read.value
    const line = [this.app.makePath('ace.js'), 'plugin:run-chaos', folder, ...json]
    this.exitCode = await inThrowawayShop(line)
  }
}
