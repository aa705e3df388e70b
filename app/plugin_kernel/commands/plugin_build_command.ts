import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { buildPlugin, staleFiles } from '#app/plugin_kernel/author/build_plugin'
import { readPluginFolder } from '#app/plugin_kernel/author/plugin_folder'
import { buildWords } from '#app/plugin_kernel/commands/console_words'

/** `node ace plugin:build ID`: `dist/` of a plugin, as its plugin.json names it. */
export default class PluginBuild extends BaseCommand {
  static commandName = 'plugin:build'
  static description = 'Build the halves of a plugin that do not run as they were written'

  @args.string({ description: 'Folder, or id in plugins/' })
  declare which: string

  @flags.boolean({ description: 'Build nothing; fail where dist/ is not what the sources make' })
  declare check?: boolean

  @flags.boolean({ description: 'As JSON' })
  declare json?: boolean

  async run() {
    await this.app.boot()
    const read = await readPluginFolder(this.which)
    if (!read.ok) return this.#refuse(read.words)
    const { folder, manifest } = read.value
    if (this.check) return this.#compare(folder, manifest)
    const built = await buildPlugin(folder, manifest)
    if (!built.ok) return this.#refuse(buildWords(built))
    if (this.json) return this.logger.log(JSON.stringify(built.value, null, 2))
    if (built.value.length === 0) this.logger.success('Nothing of it has to be built')
    for (const { half, source, files } of built.value) {
      this.logger.success(`${half}: ${source} → ${files.map((name) => `dist/${name}`).join(', ')}`)
      if (half === 'client' && manifest.entry?.client === source)
        this.logger.info(`To ship what was built, name it: "client": "dist/client.js"`)
    }
  }

  async #compare(...plugin: Parameters<typeof staleFiles>): Promise<void> {
    const stale = await staleFiles(...plugin)
    if (!stale.ok) return this.#refuse(buildWords(stale))
    if (this.json) this.logger.log(JSON.stringify(stale.value))
    else if (stale.value.length === 0) this.logger.success('dist/ is what the sources make')
    else this.logger.error(`Not what the sources make: ${stale.value.join(', ')}`)
    if (stale.value.length > 0) this.exitCode = 1
  }

  #refuse(words: string): void {
    this.logger.error(words)
    this.exitCode = 1
  }
}
