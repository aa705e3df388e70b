import { readdirSync } from 'node:fs'
import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { jobsFinished } from '#core/jobs/job_runner'
import { listJobs } from '#core/jobs/job_store'
import { runDue } from '#core/schedule'
import { isSqlite, transaction } from '#core/sql'
import { USUAL_PLAN, writePlan } from '#app/backups/plan/backup_plan'
import { readBackupState } from '#app/backups/state/read_backup_state'
import { cleanDatabase } from '#tests/support/clean_database'
import { isLongTier } from '#tests/support/long_tier'
import { givenFolderTarget } from '#tests/support/backups/given_target'
import { SmtpSink } from '#tests/support/backups/smtp_sink'
import { givenShop } from '#tests/support/given_shop'

/** What the server does every few seconds, at a moment. */
async function lookAt(moment: string): Promise<void> {
  clock.now = () => new Date(moment)
  await runDue()
  await jobsFinished()
}

const states = async (kind: string) => (await listJobs(kind, 20)).map(({ state }) => state)

test.group('Backups by the schedule', (group) => {
  group.each.setup(cleanDatabase)
  group.each.skip(!isSqlite() && !isLongTier, 'On both databases in the long tier')

  test('are taken every night on the shop’s clock, once after days without a server, and proved every week', async ({
    assert,
  }) => {
    clock.now = () => new Date('2026-11-02T12:00:00Z')
    await givenShop()
    const { folder } = await givenFolderTarget()
    await transaction((sql) => writePlan(sql, USUAL_PLAN))
    await lookAt('2026-11-02T12:00:10Z')
    // 03:30 in Oslo is half past two in winter.
    await lookAt('2026-11-03T02:29:50Z')
    assert.deepEqual(await states('backups.take'), [])
    await lookAt('2026-11-03T02:30:10Z')
    await lookAt('2026-11-03T02:30:30Z')
    assert.deepEqual(await states('backups.take'), ['done'])
    assert.lengthOf(readdirSync(folder), 1)
    await lookAt('2026-11-07T10:00:00Z')
    await lookAt('2026-11-07T10:00:20Z')
    assert.deepEqual(await states('backups.take'), ['done', 'done'])
    assert.deepEqual(await states('backups.prove'), [])

    await lookAt('2026-11-09T12:00:30Z')
    assert.deepEqual(await states('backups.prove'), ['done'])
    // Told also when the next nights' backups have come.
    await lookAt('2026-11-11T12:00:00Z')
    const { lastProvedAt, alarms } = await readBackupState()
    assert.equal(lastProvedAt?.slice(0, 10), '2026-11-09')
    assert.notInclude(
      alarms.map(({ kind }) => kind),
      'proof_failed'
    )
    await lookAt('2026-11-16T12:00:00Z')
    assert.deepEqual(await states('backups.prove'), ['done'])
  }).timeout(120_000)

  test('one that is late is told to the owner by mail, once a day', async ({ assert, cleanup }) => {
    const sink = await SmtpSink.start()
    cleanup(() => sink.stop())
    clock.now = () => new Date('2026-11-02T12:00:00Z')
    const shop = await givenShop()
    // The disk is away, so that no backup comes about.
    await givenFolderTarget('/nowhere/at/all')
    await transaction((sql) => writePlan(sql, { ...USUAL_PLAN, isProving: false }))
    await lookAt('2026-11-02T12:00:10Z')
    await lookAt('2026-11-03T02:00:00Z')
    assert.deepEqual(sink.mails, [])
    await lookAt('2026-11-04T01:00:00Z')
    await lookAt('2026-11-04T01:20:00Z')
    assert.lengthOf(sink.mails, 1)
    const [mail] = sink.mails
    assert.include(mail, `To: ${shop.operators.owner.email}`)
    assert.include(mail, 'USB disk')
    assert.match(mail!, /\/settings\/backups/)
    await lookAt('2026-11-04T23:00:00Z')
    assert.lengthOf(sink.mails, 2)
  }).timeout(60_000)
})
