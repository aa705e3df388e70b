import { chmodSync, chownSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import { isSqlite } from '#core/sql'
import { givenDataFolder, runAce, startServer } from '#tests/support/health/start_server'
import { ServerProcess } from '#tests/support/sales/server_process'

const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

function given(cleanup: (undo: () => void) => void) {
  const { folder, remove } = givenDataFolder()
  cleanup(remove)
  const file = join(folder, 'shop.sqlite3')
  return {
    folder,
    file,
    environment: { DB_CONNECTION: 'sqlite', DB_FILE: file, DATA_DIR: folder } as Record<
      string,
      string
    >,
  }
}

/** An empty shop's database, made once. */
let template: ReturnType<typeof givenDataFolder>

async function makeTemplate() {
  template = givenDataFolder()
  await runAce(['migration:run', '--force'], {
    DB_CONNECTION: 'sqlite',
    DB_FILE: join(template.folder, 'shop.sqlite3'),
    DATA_DIR: template.folder,
  })
  return () => template.remove()
}

const givenEmptyShop = (file: string) => copyFileSync(join(template.folder, 'shop.sqlite3'), file)

/** No stack and no path into the code: words for who runs the machine. */
const STACK = /\n\s+at |node_modules|Error:/

test.group('A server that cannot start', (group) => {
  group.setup(makeTemplate)
  group.each.skip(!isSqlite(), 'The same on both databases; MariaDB has a test of its own')
  group.each.timeout(120_000)

  test('says that the folder is not writable, for whom, and how to mend it', async ({
    assert,
    cleanup,
  }) => {
    const { folder, environment } = given(cleanup)
    chmodSync(folder, 0o555)
    const { code, words } = await startServer({ environment, uid: isRoot ? NOBODY : undefined })
    assert.equal(code, 1)
    assert.match(words, /The user “\w+” may not write to the data folder/)
    assert.include(words, folder)
    assert.match(words, /Mend it with: {2}sudo chown -R \w+ /)
    assert.notMatch(words, STACK)
  })

  test('says that it may not read its settings', async ({ assert, cleanup }) => {
    const { folder, environment } = given(cleanup)
    const settings = join(folder, '.env')
    writeFileSync(settings, 'LOG_LEVEL=error\n')
    chmodSync(settings, 0o000)
    chmodSync(folder, 0o755)
    const { code, words } = await startServer({ environment, uid: isRoot ? NOBODY : undefined })
    assert.equal(code, 1)
    assert.include(words, `may not read the settings in ${settings}`)
    assert.notMatch(words, STACK)
  })

  test('says that the database file belongs to somebody else', async ({ assert, cleanup }) => {
    const { folder, file, environment } = given(cleanup)
    givenEmptyShop(file)
    if (isRoot) chownSync(folder, NOBODY, NOBODY)
    chmodSync(file, 0o444)
    const { code, words } = await startServer({ environment, uid: isRoot ? NOBODY : undefined })
    assert.equal(code, 1)
    assert.include(words, `may not write to the database file ${file}`)
    assert.notMatch(words, STACK)
  })

  test('says that the file is no database, and leaves it as it is', async ({ assert, cleanup }) => {
    const { file, environment } = given(cleanup)
    writeFileSync(file, 'This was a shopping list.\n'.repeat(200))
    const { code, words } = await startServer({ environment })
    assert.equal(code, 1)
    assert.include(words, `${file} is not a database`)
    assert.notMatch(words, STACK)
  })

  test('says that a folder stands where the database should be', async ({ assert, cleanup }) => {
    const { file, environment } = given(cleanup)
    mkdirSync(file)
    const { code, words } = await startServer({ environment })
    assert.equal(code, 1)
    assert.include(words, `${file} is a folder`)
  })

  test('refuses another APP_KEY rather than sign everybody out', async ({ assert, cleanup }) => {
    const { file, environment } = given(cleanup)
    givenEmptyShop(file)
    const server = await ServerProcess.start(environment)
    cleanup(() => server.kill())
    await server.kill()
    const refused = await startServer({
      environment: { ...environment, APP_KEY: 'another key, which is long enough' },
    })
    assert.equal(refused.code, 1)
    assert.include(refused.words, 'APP_KEY in .env is not the key that this database was made with')
    assert.notMatch(refused.words, STACK)
    // Nothing was written over: the right key still opens it.
    await server.start()
  })

  test('refuses a database that belongs to a newer version, and names what it misses', async ({
    assert,
    cleanup,
  }) => {
    const { file, environment } = given(cleanup)
    givenEmptyShop(file)
    const database = new Database(file)
    database
      .prepare('insert into adonis_schema (name, batch) values (?, 9)')
      .run('database/migrations/999_of_tomorrow')
    database.close()
    for (const answer of [
      await startServer({ environment }),
      await runAce(['start:check'], environment),
    ]) {
      assert.equal(answer.code, 1)
      assert.include(answer.words, 'belongs to a newer version of Tillhouse')
      assert.include(answer.words, '999_of_tomorrow')
      assert.notMatch(answer.words, STACK)
    }
  })

  test('refuses to be the second on a data folder', async ({ assert, cleanup }) => {
    const { folder, file, environment } = given(cleanup)
    givenEmptyShop(file)
    const first = await ServerProcess.start(environment)
    cleanup(() => first.kill())
    const { code, words } = await startServer({ environment })
    assert.equal(code, 1)
    assert.include(words, `already running on the data folder ${folder}`)
    assert.notMatch(words, STACK)
    assert.equal((await fetch(`${first.address}/health/ready`)).status, 200)
  })

  test('says that another program holds the database', async ({ assert, cleanup }) => {
    const { file, environment } = given(cleanup)
    givenEmptyShop(file)
    const other = new Database(file)
    cleanup(() => void other.close())
    other.exec('begin immediate')
    const { code, words } = await startServer({ environment })
    assert.equal(code, 1)
    assert.include(words, 'Another program holds the database file')
    assert.notMatch(words, STACK)
  })

  test('says which settings are missing', async ({ assert, cleanup }) => {
    const { environment } = given(cleanup)
    const { code, words } = await startServer({ environment: { ...environment, PORT: 'none' } })
    assert.equal(code, 1)
    assert.include(words, 'PORT')
    assert.include(words, '.env.example')
    assert.notMatch(words, STACK)
  })

  test('says that nothing answers as the database server, or that it lets nobody in', async ({
    assert,
    cleanup,
  }) => {
    const { environment } = given(cleanup)
    const { code, words } = await startServer({
      environment: {
        ...environment,
        DB_CONNECTION: 'mysql',
        DB_HOST: '127.0.0.1',
        DB_PORT: '9',
        DB_DATABASE: 'shop',
      },
    })
    assert.equal(code, 1)
    assert.include(words, 'Nothing answers as the database shop at 127.0.0.1:9')
    assert.notMatch(words, STACK)
  })
})
