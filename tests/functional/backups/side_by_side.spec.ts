import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'
import { dataDir } from '#config/app'
import { clock } from '#core/clock'
import { takeBackup } from '#app/backups/take/take_backup'
import { readShop } from '#app/backups/take/read_shop'
import { isSqlite } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { isLongTier } from '#tests/support/long_tier'
import { givenFolderTarget } from '#tests/support/backups/given_target'
import { emptyInstallation, runAce, savedKey } from '#tests/support/backups/installation'
import { givenShop } from '#tests/support/given_shop'

const nameOf = (key: string) => `tillhouse-shop-${key}-2026-11-22T03-30-00Z-v0.1.0.tar.zst.age`

test.group('Backups beside others', (group) => {
  group.each.setup(cleanDatabase)
  group.each.skip(!isSqlite() && !isLongTier, 'On both databases in the long tier')

  test('leave alone what another shop is writing on the same target', async ({ assert }) => {
    await givenShop()
    const { folder } = await givenFolderTarget()
    const { key } = (await readShop())!
    const [own, other] = [`${nameOf(key)}.partial`, `${nameOf('ffffff')}.partial`]
    for (const name of [own, other]) writeFileSync(join(folder, name), 'half')
    const taken = await takeBackup({})
    assert.sameMembers(readdirSync(folder), [other, taken.name])
  })

  test('the one just taken stays, also when the clock was set back before it', async ({
    assert,
  }) => {
    await givenShop()
    const { folder } = await givenFolderTarget(undefined, { daily: 1, weekly: 0, monthly: 0 })
    await takeBackup({})
    const earlier = clock.now().getTime() - 400 * 86_400_000
    clock.now = () => new Date(earlier)
    const taken = await takeBackup({})
    assert.include(readdirSync(folder), taken.name)
  })

  test('remove what a process of the same number had left behind, as in a container', async ({
    assert,
  }) => {
    await givenShop()
    const { folder } = await givenFolderTarget()
    const left = join(resolve(dataDir), 'backup_work', `${process.pid}-before`)
    mkdirSync(left, { recursive: true })
    writeFileSync(join(left, 'database.sqlite3'), 'a shop, not encrypted')
    await takeBackup({})
    assert.isFalse(existsSync(left))
    assert.lengthOf(readdirSync(folder), 1)
  })

  test('of two restores at once one is refused, and the other is whole', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const machine = await emptyInstallation()
    cleanup(() => machine.remove())
    const { path } = await takeBackup({ into: machine.folder })
    const keyFile = await savedKey(machine.folder)
    const args = ['backup:restore', path!, '--key-file', keyFile]
    const ended = await Promise.all([
      runAce(args, machine.environment),
      runAce(args, machine.environment),
    ])
    const words = ended.map((one) => one.words).join('\n')
    assert.sameMembers(
      ended.map(({ code }) => code),
      [0, 1],
      words
    )
    assert.include(words, 'is at work on this data folder')
    const [store] = await machine.all('select id from stores')
    assert.equal(store!.id, shop.store.id)
    rmSync(keyFile)
  }).timeout(60_000)
})
