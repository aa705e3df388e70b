import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { PLUGIN_KINDS, templateOf, type PluginKind } from '#app/plugin_kernel/author/templates'

/** `node ace make:plugin ID --kind KIND`: a plugin that runs, for its author to change. */
export default class MakePlugin extends BaseCommand {
  static commandName = 'make:plugin'
  static description = `Make the folder of a new plugin (${PLUGIN_KINDS.join(', ')})`

  @args.string({ description: 'Its id: small letters, words joined by hyphens' })
  declare id: string

  @flags.string({ description: 'What it is to be', default: 'pricing' })
  declare kind: string

  @flags.string({ description: 'Folder in which plugins lie', default: 'plugins' })
  declare into: string

  async run() {
    const kind = PLUGIN_KINDS.find((one) => one === this.kind)
    if (!kind)
      return this.#refuse(`There is no kind ${this.kind}. Kinds: ${PLUGIN_KINDS.join(', ')}`)
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(this.id))
      return this.#refuse(`${this.id} is no id: small letters and digits, words joined by hyphens`)
    const folder = resolve(this.into, this.id)
    const isThere = await stat(folder).then(
      () => true,
      () => false
    )
    if (isThere) return this.#refuse(`${folder} is there already`)
    await this.#write(folder, kind)
    this.logger.success(
      `${folder} is there. Test it: node ace plugin:test ${join(this.into, this.id)}`
    )
  }

  async #write(folder: string, kind: PluginKind): Promise<void> {
    for (const [path, text] of Object.entries(templateOf(kind, this.id))) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
  }

  #refuse(words: string): void {
    this.logger.error(words)
    this.exitCode = 1
  }
}
