import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { jobsFinished, startJob } from '#core/jobs/job_runner'
import { runDue } from '#core/schedule'
import { read, transaction } from '#core/sql'
import { listSchedules } from '#app/plugin_kernel/schedules/list_schedules'
import { RUN_JOB } from '#app/plugin_kernel/schedules/run_now'
import { runsFinished } from '#app/plugin_kernel/schedules/run_schedule'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { readFailures } from '#app/plugin_kernel/health/read_failures'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const MANIFEST = { permissions: [{ cap: 'schedule', why: 'Sends a list every night.' }] }
const MINUTE_MS = 60_000

/** Lets time pass for those who ask the clock. */
function stoppedClock(iso: string) {
  let nowMs = Date.parse(iso)
  clock.now = () => new Date(nowMs)
  return (minutes: number) => void (nowMs += minutes * MINUTE_MS)
}

async function look() {
  await runDue()
  await runsFinished()
}

test.group('Work of a plugin at its time', (group) => {
  group.each.setup(cleanDatabase)

  test('is done at its time, once, also after it was missed', async ({ assert, cleanup }) => {
    await givenShop()
    const pass = stoppedClock('2026-03-02T10:00:00.000Z')
    const ctx = await givenContext(await PluginHome.open(cleanup), 'nightly', MANIFEST)
    const dues: (string | null)[] = []
    ctx.schedule('list', { cron: '30 3 * * *', timeZone: 'UTC' }, (run) => dues.push(run.dueAt))
    await look()
    pass(17 * 60)
    await look()
    assert.isEmpty(dues)
    pass(31)
    await look()
    await look()
    assert.deepEqual(dues, ['2026-03-03T03:30:00.000Z'])
    pass(3 * 24 * 60)
    await look()
    await look()
    assert.deepEqual(dues, ['2026-03-03T03:30:00.000Z', '2026-03-04T03:30:00.000Z'])
  })

  test('is done by one of several processes', async ({ assert, cleanup }) => {
    const pass = stoppedClock('2026-03-02T10:00:00.000Z')
    const ctx = await givenContext(await PluginHome.open(cleanup), 'nightly', MANIFEST)
    let runs = 0
    ctx.schedule('list', { everyMinutes: 5 }, () => void runs++)
    await look()
    for (let round = 1; round <= 5; round++) {
      pass(5)
      await Promise.all([runDue(), runDue(), runDue()])
      await runsFinished()
      assert.equal(runs, round)
    }
  })

  test('does not begin while it is under way, and is over when the plugin is', async ({
    assert,
    cleanup,
  }) => {
    const pass = stoppedClock('2026-03-02T10:00:00.000Z')
    const home = await PluginHome.open(cleanup)
    const ctx = await givenContext(home, 'nightly', MANIFEST)
    const signals: AbortSignal[] = []
    ctx.schedule('list', { everyMinutes: 1 }, ({ signal }) => {
      signals.push(signal)
      return new Promise(() => {})
    })
    await look()
    for (let round = 0; round < 3; round++) {
      pass(1)
      await runDue()
    }
    await new Promise((done) => setTimeout(done, 50))
    assert.lengthOf(signals, 1)
    assert.isTrue((await listSchedules('nightly'))[0]!.isBusy)
    await home.disable('nightly')
    await runsFinished()
    assert.isTrue(signals[0]!.aborted)
    pass(60)
    await look()
    assert.lengthOf(signals, 1)
    assert.isEmpty(await readFailures('nightly'))
    assert.isEmpty(await listSchedules('nightly'))
  })

  test('that fails is told to the owner and tried again after growing pauses', async ({
    assert,
    cleanup,
  }) => {
    const pass = stoppedClock('2026-03-02T03:29:00.000Z')
    const ctx = await givenContext(await PluginHome.open(cleanup), 'nightly', MANIFEST)
    let mayWork = false
    let runs = 0
    ctx.schedule('list', { cron: '30 3 * * *', timeZone: 'UTC' }, () => {
      runs++
      if (!mayWork) throw new Error('no printer')
    })
    await look()
    const runsAfter: number[] = []
    for (let minute = 0; minute < 9; minute++) {
      pass(1)
      await look()
      runsAfter.push(runs)
    }
    assert.deepEqual(runsAfter, [1, 2, 2, 3, 3, 3, 3, 4, 4])
    const [shown] = await listSchedules('nightly')
    assert.containSubset(shown, { lastOutcome: 'threw', lastError: 'no printer', failuresInRow: 4 })
    assert.equal(shown!.nextAt, '2026-03-02T03:45:00.000Z')
    const [failure] = await readFailures('nightly')
    assert.containSubset(failure, { place: 'schedule list', why: 'threw', message: 'no printer' })
    mayWork = true
    pass(60)
    await look()
    const [after] = await listSchedules('nightly')
    assert.containSubset(after, { lastOutcome: 'done', lastError: null, failuresInRow: 0 })
    assert.equal(after!.nextAt, '2026-03-03T03:30:00.000Z')
  })

  test('is done now when a person says so', async ({ assert, cleanup }) => {
    const ctx = await givenContext(await PluginHome.open(cleanup), 'nightly', MANIFEST)
    const dues: (string | null)[] = []
    ctx.schedule('list', { everyMinutes: 60 }, ({ dueAt }) => void dues.push(dueAt))
    await look()
    await startJob({ kind: RUN_JOB, params: { pluginId: 'nightly', name: 'list' } })
    await jobsFinished()
    assert.deepEqual(dues, [null])
    const [job] = await read<{ state: string }>('select state from jobs')
    assert.equal(job!.state, 'done')
  })

  test('needs its permission, a time that can be and a name of its own', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    const silent = await givenContext(home, 'silent', {})
    assert.throws(() => silent.schedule('list', { everyMinutes: 1 }, () => {}), /"schedule"/)
    const ctx = await givenContext(home, 'nightly', MANIFEST)
    for (const time of [
      { cron: '99 3 * * *' },
      { cron: '* * * * * *' },
      { cron: '0 3 * * *', timeZone: 'Nowhere/Land' },
      { everyMinutes: 0.5 },
    ])
      assert.throws(() => ctx.schedule('list', time, () => {}), /The schedule "list"/)
    ctx.schedule('list', { everyMinutes: 1 }, () => {})
    assert.throws(() => ctx.schedule('list', { everyMinutes: 1 }, () => {}), /there already/)
  })

  test('is forgotten with the plugin', async ({ assert, cleanup }) => {
    const home = await PluginHome.open(cleanup)
    const ctx = await givenContext(home, 'nightly', MANIFEST)
    ctx.schedule('list', { everyMinutes: 1 }, () => {})
    await look()
    assert.lengthOf(await read("select name from schedules where name like 'plugins.nightly.%'"), 1)
    await home.disable('nightly')
    for (const part of KERNEL_PARTS) await part.purge?.('nightly')
    assert.isEmpty(await read("select name from schedules where name like 'plugins.nightly.%'"))
    assert.isEmpty(await read('select name from plugin_schedules'))
  })

  test('is done for a plugin in a process of its own as well', async ({ assert, cleanup }) => {
    const pass = stoppedClock('2026-03-02T10:00:00.000Z')
    const home = await PluginHome.open(cleanup)
    const code = `
      import { definePlugin } from '@tillhouse/sdk'
      export default definePlugin({
        setup(ctx) {
          ctx.schedule('list', { everyMinutes: 1 }, async ({ dueAt, signal }) => {
            if (signal.aborted) return
            throw new Error('was due ' + dueAt)
          })
        },
      })`
    await home.install(
      'apart',
      { entry: { server: 'index.ts' }, ...MANIFEST },
      { 'index.ts': code }
    )
    await look()
    pass(1)
    await look()
    const [shown] = await listSchedules('apart')
    assert.equal(shown!.lastError, 'was due 2026-03-02T10:01:00.000Z')
    await transaction((sql) => sql.run('delete from plugin_failures'))
  })
})
