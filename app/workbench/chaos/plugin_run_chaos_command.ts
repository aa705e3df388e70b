import { basename, resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { isThrowawayShop } from '#app/plugin_kernel/author/throwaway_shop'
import { chaos } from '#app/workbench/kit/chaos'
import { createTestHost } from '#app/workbench/kit/test_host'

/** `node ace plugin:run-chaos FOLDER`: run by `plugin:chaos`, on a database of its own. */
export default class PluginRunChaos extends BaseCommand {
  static commandName = 'plugin:run-chaos'
  static description = 'Break a plugin’s handlers in this process and on this database'
  static options = { startApp: true }

  @args.string({ description: 'Folder of the plugin' })
  declare folder: string

  @flags.boolean({ description: 'As JSON' })
  declare json?: boolean

  async run() {
    if (!isThrowawayShop()) return this.#refuse('Run plugin:chaos: it has a database for it')
    const folder = resolve(this.folder)
    const id = basename(folder)
    const host = await createTestHost({ plugins: [folder] })
    try {
      if ((await host.stateOf(id)) !== 'enabled')
        return this.#refuse(`${id} does not run:\n${await host.troubleOf(id)}`)
      const rounds = await chaos(host, id)
      if (this.json) return this.logger.log(JSON.stringify(rounds, null, 2))
      for (const { hook, harm, outcome } of rounds)
        this.logger.info(`${hook}: ${harm} → the sale ${outcome}`)
      this.logger.success(`${id}: no sale was lost, and nothing counts twice`)
    } catch (error) {
      this.#refuse((error as Error).message)
    } finally {
      await host.close()
    }
  }

  #refuse(words: string): void {
    this.logger.error(words)
    this.exitCode = 1
  }
}
