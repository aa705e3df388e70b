import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { args, BaseCommand } from '@adonisjs/core/ace'
import { addPart, type PluginPart } from '#app/plugin_kernel/author/add_part'
import { readPluginFolder } from '#app/plugin_kernel/author/plugin_folder'

/** What the commands `make:plugin:rule`, `:hook`, `:slot`, `:migration` and `:setting` have in common. */
export abstract class MakePluginPart extends BaseCommand {
  @args.string({ description: 'Folder of the plugin, or its id in plugins/' })
  declare which: string

  @args.string({ description: 'Name of what is added; of a hook or a slot, which one' })
  declare name: string

  /** Whoever asks for help has no arguments yet; ace looks for them nevertheless. */
  static validate(parsed: Parameters<typeof BaseCommand.validate>[0]): void {
    if (!parsed.flags.help) super.validate(parsed)
  }

  protected async add(part: PluginPart): Promise<void> {
    await this.app.boot()
    const read = await readPluginFolder(this.which)
    if (!read.ok) return this.#refuse(read.words)
    const { folder, manifest } = read.value
    const added = addPart(part, this.name, { manifest, files: await textsIn(folder) })
    if (typeof added === 'string') return this.#refuse(added)
    const changed = {
      ...added.files,
      'plugin.json': `${JSON.stringify(added.manifest, null, 2)}\n`,
    }
    for (const [path, text] of Object.entries(changed)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
      this.logger.success(path)
    }
    for (const line of added.next) this.logger.info(line)
  }

  #refuse(words: string): void {
    this.logger.error(words)
    this.exitCode = 1
  }
}

async function textsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((one) => one.isFile() && /\.(ts|json|vue)$/.test(one.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.includes('node_modules'))
  const texts = await Promise.all(files.map((path) => readFile(path, 'utf8')))
  return Object.fromEntries(
    files.map((path, at) => [path.slice(folder.length + 1).replaceAll('\\', '/'), texts[at]!])
  )
}
