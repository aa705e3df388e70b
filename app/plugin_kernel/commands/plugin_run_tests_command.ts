import { readdir, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { isThrowawayShop } from '#app/plugin_kernel/author/throwaway_shop'
import { redirectImportsOf } from '#app/plugin_kernel/loader/redirect_imports'

/** `node ace plugin:run-tests FOLDER`: run by `plugin:test`, on a database of its own. */
export default class PluginRunTests extends BaseCommand {
  static commandName = 'plugin:run-tests'
  static description = 'Run the tests in plugins’ folders, in this process and on this database'
  static options = { startApp: true }

  @args.spread({ description: 'Folders of the plugins' })
  declare folders: string[]

  @flags.string({ description: 'Only files whose path has this in it' })
  declare only?: string

  async run() {
    if (!isThrowawayShop()) return this.#refuse('Run plugin:test: it has a database for it')
    const files = (await Promise.all(this.folders.map((one) => this.#filesIn(one)))).flat()
    if (files.length === 0)
      return this.#refuse(
        `No tests/*.spec.ts in ${this.folders.join(', ')}, or none that --only leaves`
      )
    // Of the development dependencies: an installation that only sells has none.
    const { configure, processCLIArgs, run } = await import('@japa/runner')
    const { assert } = await import('@japa/assert')
    processCLIArgs([])
    configure({
      files: () => files.map((file) => pathToFileURL(file)),
      plugins: [assert()],
      // The first host of a run makes its database.
      timeout: 60_000,
      importer: (file) => import(file.href),
    })
    await run()
    this.exitCode = Number(process.exitCode ?? 0)
  }

  #refuse(words: string): void {
    this.logger.error(words)
    this.exitCode = 1
  }

  async #filesIn(which: string): Promise<string[]> {
    const folder = await realpath(resolve(which))
    redirectImportsOf(folder)
    const names = await readdir(join(folder, 'tests'), { recursive: true }).catch(() => [])
    return names
      .filter((name) => name.endsWith('.spec.ts') && name.includes(this.only ?? ''))
      .sort()
      .map((name) => join(folder, 'tests', name))
  }
}
