import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import { isSqlite } from '#core/sql'
import { takeBackup } from '#app/backups/take/take_backup'
import { cleanDatabase } from '#tests/support/clean_database'
import {
  emptyInstallation,
  runAce,
  savedKey,
  type Installation,
} from '#tests/support/backups/installation'
import { givenShop } from '#tests/support/given_shop'
import { drawMoments, plug, type Moment } from '#tests/support/kill/plug'
import { isLongTier, patient } from '#tests/support/long_tier'

/** The old shop is out of its place and the new one is not in it yet. */
const BETWEEN: Moment = isSqlite()
  ? { before: /: rename \S+\.restoring \S+shop\.sqlite3$/ }
  : { after: /: rename table/ }
const KEPT = /is kept as \S*(shop\.sqlite3\.before-restore|new_\w+_before)_?/
const AGAIN = 'Run `node ace backup:restore` again'
const MARK = `select value from settings where name = 'backups.restored'`

const isMarked = (machine: Installation) => existsSync(join(machine.dataFolder, 'unfinished.json'))

/** What a server says that will not start. */
function refusalOfServer(machine: Installation): string {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import=@poppinss/ts-exec', 'bin/server.ts'],
    {
      env: { ...process.env, ...machine.environment, PORT: '0' },
      encoding: 'utf8',
      timeout: 60_000,
    }
  )
  return status === 1 ? stderr : `The server ended with ${status}`
}

/** Which restore a machine's shop came from. */
async function restoredAs(machine: Installation): Promise<string> {
  const [row] = await machine.all(MARK)
  return idOf(row!.value)
}

/** The same of every shop that was put aside. */
async function keptAside(machine: Installation): Promise<string[]> {
  if (!isSqlite()) {
    const schema = machine.environment.DB_DATABASE
    const rows = await machine.all(
      `select schema_name as name from information_schema.schemata
        where schema_name like '${schema}\\_before\\_%'`
    )
    const marks = rows.map(({ name }) =>
      machine.all(MARK.replace('settings', `\`${String(name)}\`.settings`))
    )
    return (await Promise.all(marks)).map(([row]) => idOf(row!.value))
  }
  return readdirSync(machine.dataFolder)
    .filter((name) => /^shop\.sqlite3\.before-restore-\d+_\d+$/.test(name))
    .map((name) => {
      const copy = new Database(join(machine.dataFolder, name), { readonly: true })
      const value = copy.prepare(MARK).pluck().get()
      copy.close()
      return idOf(value)
    })
}

function idOf(value: unknown): string {
  return (JSON.parse(String(value)) as { id: string }).id
}

test.group('A restore killed on the way', (group) => {
  group.each.setup(cleanDatabase)

  test('has changed nothing or keeps servers out, is finished by doing it again, and what was there is kept', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const machine = await emptyInstallation()
    cleanup(() => machine.remove())
    const keyFile = await savedKey(machine.folder)
    const { path } = await takeBackup({ into: machine.folder })
    const args = ['backup:restore', path!, '--key-file', keyFile, '--replace']
    const run = (environment = {}) => runAce(args, { ...machine.environment, ...environment })
    const first = await run()
    assert.equal(first.code, 0, first.words)

    let moments: Moment[] = [BETWEEN]
    if (isLongTier) {
      const whole = plug()
      await run(whole.environment)
      moments = [BETWEEN, ...drawMoments(whole.acts())]
    }
    for (const moment of moments) {
      const old = await restoredAs(machine)
      const pulled = plug(moment)
      const killed = await run(pulled.environment)
      assert.isNull(killed.code, killed.words)
      const at = `killed before: ${pulled.acts().at(-1)}`
      if (isMarked(machine)) assert.include(refusalOfServer(machine), AGAIN, at)
      // Without a mark nothing has happened yet, or all of it has.
      const isDone = !isMarked(machine) && (await restoredAs(machine)) !== old
      const again = await run()
      assert.equal(again.code, 0, `${at}: ${again.words}`)
      assert.match(again.words, KEPT, at)
      assert.isFalse(isMarked(machine), at)
      assert.include(await keptAside(machine), old, at)
      assert.notEqual(await restoredAs(machine), old, at)
      if (moment === BETWEEN) assert.isFalse(isDone)
      const [store] = await machine.all('select id from stores')
      assert.equal(store!.id, shop.store.id)
    }
  }).timeout(patient(120_000))
})
