import { resolve } from 'node:path'
import { args, BaseCommand } from '@adonisjs/core/ace'
import { endWith } from '#app/plugin_kernel/commands/console_words'
import { readPackageFile } from '#app/plugin_kernel/registry/archive/read_package'

/** `node ace plugin:verify FILE`: whether a package is whole, and whose it is. */
export default class PluginVerify extends BaseCommand {
  static commandName = 'plugin:verify'
  static description = 'Check that a .tillplugin file is whole, and tell who signed it'

  @args.string({ description: 'The .tillplugin file' })
  declare file: string

  async run() {
    await this.app.boot()
    const read = await readPackageFile(resolve(this.file))
    if (!read.ok) return endWith(this, read)
    const { manifest, files, signedBy } = read.value
    this.logger.success(`${manifest.id} ${manifest.version}: ${files.size} files, all as listed`)
    if (signedBy) this.logger.info(`Signed with the key ${signedBy}`)
    else this.logger.warning('Not signed: nothing says who made it')
    this.logger.info('A signature tells where a plugin comes from, not that it is good')
  }
}
