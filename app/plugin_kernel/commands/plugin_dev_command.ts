import { args, BaseCommand } from '@adonisjs/core/ace'
import { buildPlugin } from '#app/plugin_kernel/author/build_plugin'
import { developPlugin } from '#app/plugin_kernel/author/develop_plugin'
import { buildWords, noServerWords } from '#app/plugin_kernel/commands/console_words'
import { readPluginFolder } from '#app/plugin_kernel/author/plugin_folder'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'
import { troubleLines } from '#app/plugin_kernel/texts/trouble_words'

/** `node ace plugin:dev ID`: what you save runs in the server beside you, without its restart. */
export default class PluginDev extends BaseCommand {
  static commandName = 'plugin:dev'
  static description = 'Build and restart a plugin in the running server whenever its files change'
  static options = { startApp: true, staysAlive: true }

  @args.string({ description: 'Id of the plugin, in plugins/' })
  declare id: string

  async run() {
    const read = await readPluginFolder(this.id)
    if (!read.ok) return this.#stop(read.words)
    const aborter = new AbortController()
    this.app.terminating(() => aborter.abort())
    if (!(await this.#apply())) return this.#stop(noServerWords(`${this.commandName} ${this.id}`))
    this.logger.info(`Watching ${read.value.folder}; Ctrl+C ends it`)
    await developPlugin({
      folder: read.value.folder,
      signal: aborter.signal,
      apply: async () => void (await this.#apply()),
    })
  }

  /** False where there is no server. */
  async #apply(): Promise<boolean> {
    const read = await readPluginFolder(this.id)
    if (!read.ok) {
      this.logger.error(read.words)
      return true
    }
    const { folder, manifest } = read.value
    const built = await buildPlugin(folder, manifest)
    if (!built.ok) {
      this.logger.error(buildWords(built))
      return true
    }
    const reloaded = await runOperation('reload', { id: manifest.id })
    if (reloaded === null) return false
    const { state, problem } = reloaded
    if (state === 'enabled') this.logger.success(`${manifest.id} runs as it is now`)
    else this.logger.error(`${manifest.id} is ${state}`)
    for (const line of problem ? troubleLines(problem) : []) this.logger.error(line)
    return true
  }

  async #stop(words: string): Promise<void> {
    this.logger.error(words)
    this.exitCode = 1
    await this.terminate()
  }
}
