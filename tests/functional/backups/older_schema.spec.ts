import { join } from 'node:path'
import { test } from '@japa/runner'
import { appKey } from '#config/app'
import { isSqlite } from '#core/sql'
import type { DatabaseSource } from '#app/backups/archive/archive_tasks'
import { inArchiveThread } from '#app/backups/archive/archive_thread'
import { mariadbClient } from '#app/backups/database/shop_database'
import { ensureRecoveryKey } from '#app/backups/keys/recovery_key'
import { cleanDatabase } from '#tests/support/clean_database'
import { emptyInstallation, runAce, savedKey } from '#tests/support/backups/installation'
import { isLongTier } from '#tests/support/long_tier'
import { givenOldDatabase, oldShop, type OtherDatabase } from '#tests/support/upgrade/old_shop'

async function sourceOf(database: OtherDatabase, workFolder: string): Promise<DatabaseSource> {
  if (isSqlite()) return { kind: 'sqlite', filename: database.file }
  const client = await mariadbClient('mariadb-dump', workFolder)
  return { kind: 'mysql', ...client, database: database.name }
}

test.group('A backup of an older version', (group) => {
  group.each.setup(cleanDatabase)
  group.each.skip(!isSqlite() && !isLongTier, 'On both databases in the long tier')

  test('is brought to this version while it is restored, with every sale', async ({
    assert,
    cleanup,
  }) => {
    const database = await givenOldDatabase()
    const machine = await emptyInstallation()
    cleanup(async () => {
      await machine.remove()
      await database.drop()
    })
    const output = join(machine.folder, 'old.age')
    await inArchiveThread(
      {
        kind: 'pack',
        database: await sourceOf(database, machine.folder),
        dataFolder: machine.dataFolder,
        workFolder: machine.folder,
        output,
        recipient: (await ensureRecoveryKey()).recipient,
        appKey: appKey.release(),
        shop: { key: '0a1b2c', name: 'Old shop' },
        appVersion: '0.0.9',
        takenAt: oldShop().madeAt,
      },
      () => {}
    )
    const keyFile = await savedKey(machine.folder)
    const args = ['backup:restore', output, '--key-file', keyFile]
    const { code, words } = await runAce(args, machine.environment)
    assert.equal(code, 0, words)
    assert.include(words, 'Old shop is restored')
    assert.include(words, 'The journal is whole')
    assert.include(words, 'Every balance is the sum of its movements')
    const { totals } = oldShop()
    const [row] = await machine.all('select count(*) as n, sum(gross_minor) as gross from sales')
    assert.deepEqual([Number(row!.n), Number(row!.gross)], [totals.sales, totals.gross_minor])
    const check = await runAce(['start:check'], machine.environment)
    assert.equal(check.code, 0, check.words)
    const gate = await runAce(['migration:status'], machine.environment)
    assert.notInclude(gate.words, 'pending')
  }).timeout(240_000)
})
