import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as soon, setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import { takeBackup } from '#app/backups/take/take_backup'
import { cleanDatabase } from '#tests/support/clean_database'
import {
  emptyInstallation,
  runAce,
  savedKey,
  startAce,
  type Installation,
} from '#tests/support/backups/installation'
import { givenShop } from '#tests/support/given_shop'

/** The long tier kills at many moments; the usual run at the one that matters most. */
const isLong = process.env.KILL_ROUNDS !== undefined
const MOMENTS = Array.from({ length: 20 }, (_, index) => 300 + index * 300)

const markOf = (machine: Installation) => join(machine.dataFolder, 'unfinished.json')

/** Restores and pulls the plug at a moment, or as soon as the mark is there. */
async function killRestore(args: string[], machine: Installation, moment: number | 'mark') {
  const child = startAce(args, machine.environment)
  const gone = once(child, 'exit')
  if (moment === 'mark') {
    while (!existsSync(markOf(machine)) && child.exitCode === null) await soon()
  } else {
    await wait(moment)
  }
  child.kill('SIGKILL')
  await gone
}

const AGAIN = 'Run `node ace backup:restore` again'

/** What a server says that will not start. */
function refusalOfServer(machine: Installation): string {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import=@poppinss/ts-exec', 'bin/server.ts'],
    {
      env: { ...process.env, ...machine.environment, PORT: '0' },
      encoding: 'utf8',
      timeout: 20_000,
    }
  )
  return status === 1 ? stderr : `The server ended with ${status}`
}

test.group('A restore killed on the way', (group) => {
  group.each.setup(cleanDatabase)

  const AT_ANY_MOMENT =
    'has changed nothing or keeps servers out, and is finished by doing it again'
  const restoreAtAnyMoment = async ({ assert, cleanup }: TestContext) => {
    const shop = await givenShop()
    for (const moment of [...MOMENTS, 'mark' as const]) {
      const machine = await emptyInstallation()
      cleanup(() => machine.remove())
      const { path } = await takeBackup({ into: machine.folder })
      const keyFile = await savedKey(machine.folder)
      const args = ['backup:restore', path!, '--key-file', keyFile]
      await killRestore(args, machine, moment)
      if (existsSync(markOf(machine))) assert.include(refusalOfServer(machine), AGAIN)
      const again = await runAce(args, machine.environment)
      assert.equal(again.code, 0, again.words)
      assert.isFalse(existsSync(markOf(machine)))
      const [store] = await machine.all('select id from stores')
      assert.equal(store!.id, shop.store.id)
    }
  }

  if (isLong) test(AT_ANY_MOMENT, restoreAtAnyMoment).timeout(180_000)

  test('over a shop that was there, the old one is kept whatever happens', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const machine = await emptyInstallation()
    cleanup(() => machine.remove())
    const keyFile = await savedKey(machine.folder)
    const { path } = await takeBackup({ into: machine.folder })
    const args = ['backup:restore', path!, '--key-file', keyFile, '--replace']
    const first = await runAce(args, machine.environment)
    assert.equal(first.code, 0, first.words)
    await killRestore(args, machine, 'mark')
    if (existsSync(markOf(machine))) assert.include(refusalOfServer(machine), AGAIN)
    const again = await runAce(args, machine.environment)
    assert.equal(again.code, 0, again.words)
    assert.include(again.words, 'is kept as')
    const [store] = await machine.all('select id from stores')
    assert.equal(store!.id, shop.store.id)
  }).timeout(120_000)
})
