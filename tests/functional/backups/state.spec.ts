import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { transaction } from '#core/sql'
import { confirmRecoveryKey } from '#app/backups/keys/confirm_recovery_key'
import { ensureRecoveryKey, identityOf } from '#app/backups/keys/recovery_key'
import { nextBackup, USUAL_PLAN, writePlan } from '#app/backups/plan/backup_plan'
import { proveTargets } from '#app/backups/proof/prove_targets'
import { readBackupState } from '#app/backups/state/read_backup_state'
import { takeBackup } from '#app/backups/take/take_backup'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenFolderTarget } from '#tests/support/backups/given_target'
import { givenShop } from '#tests/support/given_shop'

const HOUR_MS = 3_600_000

async function alarmKinds() {
  return (await readBackupState()).alarms.map(({ kind }) => kind)
}

async function givenPlan(changes: Partial<typeof USUAL_PLAN> = {}) {
  await transaction((sql) => writePlan(sql, { ...USUAL_PLAN, ...changes }))
}

async function confirmKey(shop: Awaited<ReturnType<typeof givenShop>>) {
  const identity = identityOf(await ensureRecoveryKey())!
  const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  return {
    wrong: await confirmRecoveryKey('AAAAAA', author),
    short: await confirmRecoveryKey(identity.slice(-3), author),
    right: await confirmRecoveryKey(` ${identity.slice(-6).toLowerCase()} `, author),
  }
}

test.group('The state of the backups', (group) => {
  group.each.setup(cleanDatabase)

  test('is quiet before anything is set up, and asks for a place once there is a plan', async ({
    assert,
  }) => {
    await givenShop()
    assert.deepEqual(await alarmKinds(), [])
    await givenPlan()
    assert.deepEqual(await alarmKinds(), ['no_target'])
  })

  test('asks for the key until its end has been typed back', async ({ assert }) => {
    const shop = await givenShop()
    await givenFolderTarget()
    await ensureRecoveryKey()
    assert.deepEqual(await alarmKinds(), ['key_unconfirmed'])
    assert.deepEqual(await confirmKey(shop), { wrong: false, short: false, right: true })
    assert.deepEqual(await alarmKinds(), [])
  })

  test('tells a late backup after one and a half intervals, and forgets it with the next', async ({
    assert,
  }) => {
    const shop = await givenShop()
    await givenFolderTarget()
    await confirmKey(shop)
    const start = clock.now().getTime()
    const after = (hours: number) => (clock.now = () => new Date(start + hours * HOUR_MS))
    await givenPlan({ rhythm: 'hours', everyHours: 4 })
    await takeBackup({})
    after(5.9)
    assert.deepEqual(await alarmKinds(), [])
    after(6.1)
    assert.deepEqual(await alarmKinds(), ['late'])
    assert.equal((await readBackupState()).ageSeconds, Math.round(6.1 * 3600))
    await takeBackup({})
    assert.deepEqual(await alarmKinds(), [])
  })

  test('tells when the last backup does not restore, and when it cannot be reached', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { folder } = await givenFolderTarget()
    await confirmKey(shop)
    await takeBackup({})
    const path = join(folder, readdirSync(folder)[0]!)
    const bytes = readFileSync(path)
    bytes[Math.floor(bytes.length / 2)]! ^= 1
    writeFileSync(path, bytes)
    const [proof] = await proveTargets({})
    assert.equal(proof!.problem!.key, 'backups.problems.damaged')
    const { alarms, lastProvedAt } = await readBackupState()
    assert.deepInclude(alarms[0], { kind: 'proof_failed', target: 'USB disk' })
    assert.isNull(lastProvedAt)
  })

  test('plans the next backup on the shop’s clock, also where an hour is missing', ({ assert }) => {
    const plan = { ...USUAL_PLAN, time: '02:30', since: '2026-01-01T00:00:00.000Z' }
    const next = (after: string) => nextBackup(plan, 'Europe/Oslo', new Date(after))!.toISOString()
    assert.equal(next('2026-11-22T12:00:00Z'), '2026-11-23T01:30:00.000Z')
    assert.equal(next('2026-07-01T12:00:00Z'), '2026-07-02T00:30:00.000Z')
    // 29 March 2026: the clock goes from 02:00 to 03:00, and the backup is not left out.
    assert.equal(next('2026-03-28T12:00:00Z').slice(0, 10), '2026-03-29')
  })
})
