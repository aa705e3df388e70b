import { writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { isSqlite, read } from '#core/sql'
import { ensureRecoveryKey, identityOf, readRecoveryKey } from '#app/backups/keys/recovery_key'
import { rotateRecoveryKey } from '#app/backups/keys/rotate_recovery_key'
import { proveTargets } from '#app/backups/proof/prove_targets'
import { unpackBackup } from '#app/backups/restore/unpack_backup'
import { readBackupState } from '#app/backups/state/read_backup_state'
import { takeBackup } from '#app/backups/take/take_backup'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenFolderTarget } from '#tests/support/backups/given_target'
import { emptyInstallation, runAce } from '#tests/support/backups/installation'
import { givenShop } from '#tests/support/given_shop'
import { isLongTier } from '#tests/support/long_tier'

async function opens(file: string, identity: string): Promise<boolean> {
  const folder = await mkdtemp(resolve('tmp/targets/u-'))
  return unpackBackup({ file, identities: [identity] }, folder).then(
    () => true,
    () => false
  )
}

test.group('A new recovery key', (group) => {
  group.each.setup(cleanDatabase)
  group.each.skip(!isSqlite() && !isLongTier, 'On both databases in the long tier')

  test('opens the backups from now on, and the old one those of before', async ({ assert }) => {
    const shop = await givenShop()
    const { folder } = await givenFolderTarget()
    const old = identityOf(await ensureRecoveryKey())!
    const before = await takeBackup({})
    const { recipient } = await rotateRecoveryKey()
    const now = identityOf(await readRecoveryKey())!
    assert.notEqual(now, old)
    // The newest backup is still one of before, and the server can prove it.
    const [proof] = await proveTargets({})
    assert.isNull(proof!.problem)
    assert.include(
      (await readBackupState()).alarms.map(({ kind }) => kind),
      'key_unconfirmed'
    )
    const later = clock.now().getTime() + 86_400_000
    clock.now = () => new Date(later)
    const after = await takeBackup({})
    const files = [before, after].map(({ name }) => join(folder, name))
    const found = []
    for (const file of files) found.push([await opens(file, old), await opens(file, now)])
    assert.deepEqual(found, [
      [true, false],
      [false, true],
    ])
    const [entry] = await read<{ payload: string }>(
      `select payload from journal_entries where store_id = ? and kind = 'settings.changed'
        order by occurred_at desc limit 1`,
      [shop.store.id]
    )
    assert.include(entry!.payload, recipient)
  }).timeout(120_000)

  test('is made by a command, and a file with both keys restores either backup', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const machine = await emptyInstallation()
    cleanup(() => machine.remove())
    const old = identityOf(await ensureRecoveryKey())!
    const { path } = await takeBackup({ into: machine.folder })
    const rotated = await runAce(['backup:key', 'rotate'])
    assert.equal(rotated.code, 0, rotated.words)
    const key = (await readRecoveryKey())!
    assert.include(rotated.words, key.recipient)
    const keyFile = join(machine.folder, 'keys.txt')
    writeFileSync(keyFile, `${identityOf(key)}\n${old}\n`)
    const args = ['backup:restore', path!, '--key-file', keyFile]
    const restored = await runAce(args, machine.environment)
    assert.equal(restored.code, 0, restored.words)
    const [store] = await machine.all('select id from stores')
    assert.equal(store!.id, shop.store.id)
  }).timeout(120_000)
})
