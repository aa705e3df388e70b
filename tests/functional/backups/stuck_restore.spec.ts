import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import { createConnection } from 'mysql2/promise'
import { dataDir } from '#config/app'
import { isSqlite } from '#core/sql'
import { createSchema, moveTables, withServer } from '#app/backups/database/schemas'
import { databaseLogin } from '#app/backups/database/shop_database'
import { takeBackup } from '#app/backups/take/take_backup'
import { cleanDatabase } from '#tests/support/clean_database'
import {
  emptyInstallation,
  runAce,
  savedKey,
  type Installation,
} from '#tests/support/backups/installation'
import { givenShop } from '#tests/support/given_shop'

/** A machine that a backup was restored on, with what it takes to restore once more. */
async function givenRestored(cleanup: TestContext['cleanup']) {
  await givenShop()
  const picture = join(resolve(dataDir), 'media', 'stuck-test', 'pear.webp')
  mkdirSync(join(picture, '..'), { recursive: true })
  writeFileSync(picture, 'a pear')
  const machine = await emptyInstallation()
  cleanup(() => machine.remove())
  const { path } = await takeBackup({ into: machine.folder })
  const key = await savedKey(machine.folder)
  const args = ['backup:restore', path!, '--key-file', key, '--replace']
  const first = await runAce(args, machine.environment)
  if (first.code !== 0) throw new Error(first.words)
  return { machine, again: () => runAce(args, machine.environment) }
}

async function restoredAt(machine: Installation): Promise<string> {
  const [mark] = await machine.all(`select value from settings where name = 'backups.restored'`)
  return JSON.parse(String(mark!.value)).restoredAt
}

const schemaOf = (machine: Installation) => machine.environment.DB_DATABASE!

test.group('A restore that cannot be finished', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(120_000)

  test('leaves shop and pictures as they were, and says what is in the way', async ({
    assert,
    cleanup,
  }) => {
    const { machine, again } = await givenRestored(cleanup)
    const before = await restoredAt(machine)
    const media = join(machine.dataFolder, 'media')
    const mounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', media])
    assert.equal(mounted.status, 0)
    cleanup(() => void spawnSync('umount', ['-l', media]))
    const { code, words } = await again()
    assert.equal(code, 1)
    assert.match(words, /media cannot be put aside or replaced \(EBUSY\)/)
    assert.equal(await restoredAt(machine), before)
    assert.isFalse(existsSync(join(machine.dataFolder, 'unfinished.json')))
    const left = readdirSync(machine.dataFolder).filter((name) => name.includes('restor'))
    assert.deepEqual(left, [])
  }).skip(process.getuid?.() !== 0, 'Needs root to mount a disk in memory')

  test('killed when the old shop had just been moved aside, it still knows where that lies', async ({
    assert,
    cleanup,
  }) => {
    const { machine, again } = await givenRestored(cleanup)
    const aside = `${schemaOf(machine)}_before_now`
    await withServer(async (connection) => {
      await createSchema(connection, aside)
      await moveTables(connection, schemaOf(machine), aside)
    })
    const mark = JSON.stringify({ words: 'begun', aside, isLoading: false })
    writeFileSync(join(machine.dataFolder, 'unfinished.json'), mark)
    const { code, words } = await again()
    assert.equal(code, 0, words)
    assert.include(words, `is kept as ${aside}`)
  }).skip(isSqlite(), 'On SQLite the old shop is a file beside the new one')

  test('is refused while another machine works on the database', async ({ assert, cleanup }) => {
    const { machine, again } = await givenRestored(cleanup)
    const before = await restoredAt(machine)
    const other = await createConnection({ ...databaseLogin(), database: schemaOf(machine) })
    cleanup(() => other.end())
    const { code, words } = await again()
    assert.equal(code, 1)
    assert.include(words, 'The server or another restore is at work')
    assert.equal(await restoredAt(machine), before)
  }).skip(isSqlite(), 'A file has one server, which holds the data folder')
})
