import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { folderMeant } from '#app/plugin_kernel/author/plugin_folder'
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
    const folder = await folderMeant(this.which)
    const line = [this.app.makePath('ace.js'), 'plugin:run-chaos', folder, ...json]
    this.exitCode = await inThrowawayShop(line)
  }
}
