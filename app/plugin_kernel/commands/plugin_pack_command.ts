import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { folderMeant } from '#app/plugin_kernel/author/plugin_folder'
import { endWith } from '#app/plugin_kernel/commands/console_words'
import { archiveOf, packageName, packFolder } from '#app/plugin_kernel/registry/archive/pack_plugin'

/** `node ace plugin:pack FOLDER`: one file that a shop can install. */
export default class PluginPack extends BaseCommand {
  static commandName = 'plugin:pack'
  static description = 'Pack a plugin’s folder into a .tillplugin file'

  @args.string({ description: 'Folder, or id in plugins/' })
  declare folder: string

  @flags.string({ description: 'Folder for the file', default: '.' })
  declare into: string

  async run() {
    await this.app.boot()
    const packed = await packFolder(await folderMeant(this.folder))
    if (!packed.ok) return endWith(this, packed)
    const archive = await archiveOf(packed.value)
    const file = resolve(this.into, packageName(packed.value))
    await writeFile(file, archive)
    this.logger.success(`${file} (${packed.value.files.size} files, ${archive.length} bytes)`)
  }
}
