import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { refusalWords } from '#core/start/refusal_words'
import { writePlugin } from '#tests/support/plugin_kernel/given_plugin'

interface Ended {
  code: number
  output: string
}

/** A checkout on which no shop was opened yet, and the commands as an author types them. */
async function givenCheckout(cleanup: (undo: () => Promise<void>) => void) {
  const home = await mkdtemp(join(tmpdir(), 'checkout-'))
  cleanup(() => rm(home, { recursive: true }))
  const env = {
    ...process.env,
    DB_CONNECTION: 'sqlite',
    DB_FILE: join(home, 'shop.sqlite3'),
    DATA_DIR: join(home, 'shop'),
  }
  const ace = (...args: string[]): Promise<Ended> =>
    new Promise((done) => {
      const line = ['ace.js', ...args, '--no-ansi']
      execFile(process.execPath, line, { env }, (error, output, errors) =>
        done({ code: error ? Number(error.code ?? 1) : 0, output: output + errors })
      )
    })
  return { home, ace }
}

const READS_A_FILE = `
import { readFile } from 'node:fs/promises'
import { definePlugin } from '@tillhouse/sdk'
export default definePlugin({
  async setup() { await readFile(new URL('./plugin.json', import.meta.url)) },
})
`

test.group('Commands for authors', (group) => {
  group.each.timeout(240_000)

  test('say what to do where no database was made, and need none to look at a folder', async ({
    assert,
    cleanup,
  }) => {
    const { home, ace } = await givenCheckout(cleanup)
    const folder = join(home, 'reader')
    writePlugin(
      folder,
      { id: 'reader', ...{ entry: { server: 'index.ts' } } },
      {
        'index.ts': READS_A_FILE,
      }
    )
    const examined = await ace('plugin:doctor', folder)
    assert.equal(examined.code, 0, examined.output)
    assert.include(examined.output, 'Nothing is wrong')
    const listed = await ace('plugin:list')
    assert.equal(listed.code, 1)
    assert.include(listed.output, 'node ace migration:run')
    assert.notInclude(listed.output, 'SqliteError')
  })

  test('try a plugin where it would run: inside, unless it came as a package', async ({
    assert,
    cleanup,
  }) => {
    const { home, ace } = await givenCheckout(cleanup)
    const folder = join(home, 'reader')
    writePlugin(
      folder,
      { id: 'reader', ...{ entry: { server: 'index.ts' } } },
      {
        'index.ts': READS_A_FILE,
      }
    )
    assert.equal((await ace('migration:run', '--force')).code, 0)
    const inside = await ace('plugin:try', folder)
    assert.equal(inside.code, 0, inside.output)
    const apart = await ace('plugin:try', folder, '--apart')
    assert.equal(apart.code, 1)
    assert.include(apart.output, 'node:fs/promises')
  })

  test('say what to do where nothing was generated yet', ({ assert }) => {
    const error = Object.assign(
      new Error("Cannot find module '/tillhouse/.adonisjs/server/controllers.js'"),
      { code: 'ERR_MODULE_NOT_FOUND' }
    )
    assert.include(refusalWords(error), 'node ace codegen')
    assert.isNull(refusalWords(Object.assign(new Error('x'), { code: 'ERR_MODULE_NOT_FOUND' })))
  })
})
