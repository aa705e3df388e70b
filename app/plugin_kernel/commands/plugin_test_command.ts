import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { args, BaseCommand } from '@adonisjs/core/ace'
import { folderMeant } from '#app/plugin_kernel/author/plugin_folder'

/** `node ace plugin:test ID`: a plugin's own tests, on a database that is there for them alone. */
export default class PluginTest extends BaseCommand {
  static commandName = 'plugin:test'
  static description = 'Run the tests of a plugin (its folder, or its id in plugins/)'

  @args.string({ description: 'Folder, or id in plugins/' })
  declare which: string

  async run() {
    const folder = await folderMeant(this.which)
    const home = await mkdtemp(join(tmpdir(), 'tillhouse-plugin-test-'))
    try {
      this.exitCode = await this.#runIn(home, folder)
    } finally {
      await rm(home, { recursive: true, force: true })
    }
  }

  #runIn(home: string, folder: string): Promise<number> {
    const env = {
      ...process.env,
      DB_CONNECTION: 'sqlite',
      DB_FILE: join(home, 'test.sqlite3'),
      DATA_DIR: home,
      LOCK_STORE: 'memory',
      LIMITER_STORE: 'memory',
    }
    const line = [this.app.makePath('ace.js'), 'plugin:run-tests', folder]
    const child = spawn(process.execPath, line, { env, stdio: ['ignore', 'inherit', 'inherit'] })
    return new Promise((done) => child.once('exit', (code) => done(code ?? 1)))
  }
}
