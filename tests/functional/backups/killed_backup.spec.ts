import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'
import { dataDir } from '#config/app'
import { transaction } from '#core/sql'
import { readBackupName } from '#app/backups/archive/file_name'
import { ensureRecoveryKey, identityOf } from '#app/backups/keys/recovery_key'
import { unpackBackup } from '#app/backups/restore/unpack_backup'
import { listFilesOf } from '#app/backups/targets/file_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenFolderTarget } from '#tests/support/backups/given_target'
import { runAce } from '#tests/support/backups/installation'
import { givenShop } from '#tests/support/given_shop'
import { drawMoments, plug, type Moment } from '#tests/support/kill/plug'
import { isLongTier, patient } from '#tests/support/long_tier'

/** The file is on its place, and has not got its name yet. */
const ARRIVED: Moment = { before: /: rename \S+\.partial / }

const workFolders = () => {
  const work = join(resolve(dataDir), 'backup_work')
  return existsSync(work) ? readdirSync(work) : []
}

/** As if the process that took the backup had been gone for an hour. */
function forgetProcess() {
  return transaction((sql) =>
    sql.run("update jobs set heard_at = '2026-01-01 00:00:00.000' where state = 'running'")
  )
}

test.group('A backup killed on the way', (group) => {
  group.each.setup(cleanDatabase)

  test('leaves no half file that is taken for one, and the next comes through and cleans up', async ({
    assert,
  }) => {
    await givenShop()
    const { folder, id } = await givenFolderTarget()
    const identities = [identityOf(await ensureRecoveryKey())!]
    let moments: Moment[] = [ARRIVED]
    if (isLongTier) {
      const whole = plug()
      await runAce(['backup:take'], whole.environment)
      moments = [ARRIVED, ...drawMoments(whole.acts())]
    }
    for (const moment of moments) {
      const pulled = plug(moment)
      const killed = await runAce(['backup:take'], pulled.environment)
      assert.isNull(killed.code, killed.words)
      const at = `killed before: ${pulled.acts().at(-1)}`
      for (const name of readdirSync(folder).filter(readBackupName)) {
        const file = join(folder, name)
        const unpacked = await mkdtemp(resolve('tmp/targets/u-'))
        const { product } = await unpackBackup({ file, identities }, unpacked)
        assert.equal(product, 'tillhouse', at)
      }
      await forgetProcess()
      const next = await runAce(['backup:take'])
      assert.equal(next.code, 0, `${at}: ${next.words}`)
      const left = readdirSync(folder)
      assert.deepEqual(
        left.filter((name) => !readBackupName(name)),
        [],
        at
      )
      assert.deepEqual(workFolders(), [], at)
      const known = await listFilesOf(id)
      assert.sameMembers(
        known.map(({ name }) => name),
        left,
        at
      )
    }
  }).timeout(patient(120_000))
})
