import { readdir, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { args, BaseCommand } from '@adonisjs/core/ace'
import { redirectImportsOf } from '#app/plugin_kernel/loader/redirect_imports'

/** `node ace plugin:run-tests FOLDER`: run by `plugin:test`, on a database of its own. */
export default class PluginRunTests extends BaseCommand {
  static commandName = 'plugin:run-tests'
  static description = 'Run the tests in a plugin’s folder, in this process and on this database'
  static options = { startApp: true }

  @args.string({ description: 'Folder of the plugin' })
  declare folder: string

  async run() {
    const folder = await realpath(resolve(this.folder))
    redirectImportsOf(folder)
    // Of the development dependencies: an installation that only sells has none.
    const { configure, processCLIArgs, run } = await import('@japa/runner')
    const { assert } = await import('@japa/assert')
    const names = await readdir(join(folder, 'tests'), { recursive: true })
    const files = names.filter((name) => name.endsWith('.spec.ts')).sort()
    processCLIArgs([])
    configure({
      files: () => files.map((name) => pathToFileURL(join(folder, 'tests', name))),
      plugins: [assert()],
      // The first host of a run makes its database.
      timeout: 60_000,
      importer: (file) => import(file.href),
    })
    await run()
    this.exitCode = Number(process.exitCode ?? 0)
  }
}
