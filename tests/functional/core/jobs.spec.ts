import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { JobProblem } from '#core/jobs/job'
import { onJob } from '#core/jobs/job_kinds'
import { cancelJob, jobFinished, recoverJobs, startJob, stopJobs } from '#core/jobs/job_runner'
import { findJob, insertJob, listJobs, takeOver, wantCancel, writeKept } from '#core/jobs/job_store'
import { onSchedule, nextByCron, nextByInterval, runDue } from '#core/schedule'
import { changeSetting, openSecret, readSetting, sealSecret, writeSetting } from '#core/settings'
import { transaction } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'

const task = 'stores.manage'
const untilAborted = (signal: AbortSignal) =>
  new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))

/** So that a job seems to have been silent for an hour. */
function letAnHourPass() {
  const now = clock.now().getTime() + 3_600_000
  clock.now = () => new Date(now)
}

test.group('Jobs', (group) => {
  group.each.setup(cleanDatabase)

  test('a job tells how far it is and keeps its result', async ({ assert }) => {
    onJob('test.count', {
      task,
      async run({ job, report }) {
        report({ step: 'core.jobs.states.running', done: 2, total: 3 })
        return { counted: Number(job.params.upTo) }
      },
    })
    const job = await startJob({ kind: 'test.count', params: { upTo: 3 } })
    const { state, done, total, result, finishedAt } = await jobFinished(job!.id)
    assert.deepEqual(
      { state, done, total, result },
      { state: 'done', done: 2, total: 3, result: { counted: 3 } }
    )
    assert.isNotNull(finishedAt)
    assert.deepEqual(
      (await listJobs('test.count', 5)).map(({ id }) => id),
      [job!.id]
    )
  })

  test('a job that cannot go on says why, and one that breaks says which it was', async ({
    assert,
  }) => {
    onJob('test.stuck', {
      task,
      run: async ({ job }) => {
        throw job.params.isExpected
          ? new JobProblem('backups.no_space', { free: 3 })
          : new Error('x')
      },
    })
    const stuck = await startJob({ kind: 'test.stuck', params: { isExpected: true } })
    const { state, problem } = await jobFinished(stuck!.id)
    assert.equal(state, 'failed')
    assert.deepEqual(problem, { key: 'backups.no_space', values: { free: 3 } })
    const broken = await startJob({ kind: 'test.stuck' })
    assert.deepEqual((await jobFinished(broken!.id)).problem, {
      key: 'core.jobs.unexpected',
      values: { id: broken!.id },
    })
  })

  test('of a kind that runs alone a second one is refused while the first is under way', async ({
    assert,
  }) => {
    onJob('test.alone', {
      task,
      isExclusive: true,
      run: async ({ signal }) => {
        await untilAborted(signal)
        return {}
      },
    })
    const started = await Promise.all([1, 2, 3].map(() => startJob({ kind: 'test.alone' })))
    const jobs = started.filter((job) => job !== null)
    assert.lengthOf(jobs, 1)
    await cancelJob(jobs[0]!.id)
    assert.equal((await jobFinished(jobs[0]!.id)).state, 'cancelled')
    const next = await startJob({ kind: 'test.alone' })
    assert.isNotNull(next)
    await cancelJob(next!.id)
    await jobFinished(next!.id)
  })

  test('a job hears of its cancellation by another process when it next tells something', async ({
    assert,
  }) => {
    onJob('test.elsewhere', {
      task,
      run: async ({ report, signal }) => {
        report({ done: 1 })
        await untilAborted(signal)
        return { stoppedAt: 1 }
      },
    })
    const job = await startJob({ kind: 'test.elsewhere' })
    await wantCancel(job!.id)
    const { state, result } = await jobFinished(job!.id)
    assert.deepEqual({ state, result }, { state: 'cancelled', result: { stoppedAt: 1 } })
  })

  test('after a kill, a job that can goes on from what it kept and the others are interrupted', async ({
    assert,
  }) => {
    const keptSeen: unknown[] = []
    onJob('test.resumed', {
      task,
      isResumed: true,
      run: async ({ job }) => {
        keptSeen.push(job.kept)
        return {}
      },
    })
    onJob('test.once', { task, run: async () => ({}) })
    // Rows of a process that is gone: nobody in this one runs them.
    const resumed = await insertJob({ kind: 'test.resumed' })
    await writeKept(resumed!, { row: 40 })
    const once = await insertJob({ kind: 'test.once' })
    letAnHourPass()
    await recoverJobs(false)
    assert.equal((await jobFinished(resumed!.id)).state, 'done')
    assert.deepEqual(keptSeen, [{ row: 40 }])
    assert.equal((await findJob(once!.id))!.state, 'interrupted')
  })

  test('a job that another process has taken over writes nothing any more', async ({ assert }) => {
    const told: string[] = []
    let goOn = () => {}
    const paused = new Promise<void>((resolve) => (goOn = resolve))
    onJob('test.slow', {
      task,
      isResumed: true,
      run: async ({ keep }) => {
        await paused
        await transaction(async (sql) => {
          await writeSetting(sql, 'test.batch', 'written twice')
          await keep({ row: 80 }, sql)
        }).catch((error: unknown) => {
          told.push((error as Error).name)
          throw error
        })
        return {}
      },
    })
    const job = await startJob({ kind: 'test.slow' })
    letAnHourPass()
    const taken = await takeOver(job!, 60_000)
    await writeKept(taken!, { row: 40 })
    goOn()
    const seen = await jobFinished(job!.id)
    assert.deepEqual(told, ['JobLost'])
    assert.deepEqual(
      { state: seen.state, kept: seen.kept },
      { state: 'running', kept: { row: 40 } }
    )
    assert.isNull(await readSetting('test.batch', null))
    assert.isNull(await takeOver(job!, 60_000), 'by a process that saw it before')
  })

  test('a job whose process died before the clock was set back is found', async ({ assert }) => {
    onJob('test.once', { task, isExclusive: true, run: async () => ({}) })
    const before = clock.now().getTime()
    letAnHourPass()
    const job = await insertJob({ kind: 'test.once' })
    clock.now = () => new Date(before)
    await recoverJobs(true)
    assert.equal((await findJob(job!.id))!.state, 'interrupted')
    const next = await startJob({ kind: 'test.once' })
    assert.equal((await jobFinished(next!.id)).state, 'done')
  })

  test('an orderly stop leaves a job that can be taken up again to be taken up', async ({
    assert,
  }) => {
    let runs = 0
    onJob('test.patient', {
      task,
      isResumed: true,
      run: async ({ signal }) => {
        if (++runs === 1) await untilAborted(signal)
        return { runs }
      },
    })
    const job = await startJob({ kind: 'test.patient' })
    await stopJobs()
    assert.equal((await findJob(job!.id))!.state, 'running')
    letAnHourPass()
    await recoverJobs(false)
    assert.deepEqual((await jobFinished(job!.id)).result, { runs: 2 })
  })

  test('only who may do its task sees and cancels a job', async ({ assert, client }) => {
    const shop = await givenShop()
    onJob('test.guarded', {
      task,
      run: async ({ signal }) => {
        await untilAborted(signal)
        return {}
      },
    })
    const job = await startJob({ kind: 'test.guarded', storeId: shop.store.id })
    const cashier = await accountOf(shop.operators.cashier)
    const owner = await accountOf(shop.operators.owner)
    const refused = await client.get(`/jobs/${job!.id}`).accept('json').loginAs(cashier)
    assert.equal(refused.status(), 404)
    const seen = await client.get(`/jobs/${job!.id}`).accept('json').loginAs(owner)
    assert.equal(seen.body().state, 'running')
    assert.notProperty(seen.body(), 'params')
    await client.delete(`/jobs/${job!.id}`).loginAs(owner).withCsrfToken().redirects(0)
    assert.equal((await jobFinished(job!.id)).state, 'cancelled')
  })
})

test.group('Schedule', (group) => {
  group.each.setup(cleanDatabase)

  test('what was missed is done once, by one of the processes, and never before its time', async ({
    assert,
  }) => {
    let runs = 0
    onSchedule('test.hourly', {
      next: nextByInterval(3_600_000),
      run: async () => void runs++,
    })
    await runDue()
    assert.equal(runs, 0)
    letAnHourPass()
    letAnHourPass()
    await Promise.all([runDue(), runDue()])
    assert.equal(runs, 1)
    await runDue()
    assert.equal(runs, 1)
  })

  test('a clock that is set back does not stop the work', async ({ assert }) => {
    let runs = 0
    onSchedule('test.back', { next: nextByInterval(3_600_000), run: async () => void runs++ })
    letAnHourPass()
    letAnHourPass()
    await runDue()
    clock.now = () => new Date(Date.parse('2026-01-01T00:00:00Z'))
    await runDue()
    letAnHourPass()
    await runDue()
    assert.equal(runs, 1)
  })

  test('a time of day is that of the shop, in summer as in winter', ({ assert }) => {
    const next = (after: string) => nextByCron('30 3 * * *', 'Europe/Oslo', new Date(after))
    assert.equal(next('2026-01-10T12:00:00Z')?.toISOString(), '2026-01-11T02:30:00.000Z')
    assert.equal(next('2026-07-10T12:00:00Z')?.toISOString(), '2026-07-11T01:30:00.000Z')
  })
})

test.group('Settings', (group) => {
  group.each.setup(cleanDatabase)

  test('a value is read as it was written, and its secret part only with the key', async ({
    assert,
  }) => {
    assert.equal(await readSetting('test.none', 7), 7)
    await transaction((sql) => writeSetting(sql, 'test.plan', { at: '03:30' }))
    await transaction((sql) => writeSetting(sql, 'test.plan', { key: sealSecret('abc') }))
    const { key } = await readSetting('test.plan', { key: '' })
    assert.notInclude(key, 'abc')
    assert.equal(openSecret(key), 'abc')
    assert.isNull(openSecret(`${key.slice(0, -4)}AAAA`))
  })

  test('of changes to one setting at the same moment none is lost', async ({ assert }) => {
    const names = Array.from({ length: 8 }, (_, index) => `name-${index}`)
    await Promise.all(
      names.map((name) =>
        transaction((sql) =>
          changeSetting<string[]>(sql, 'test.names', [], (all) => [...all, name])
        )
      )
    )
    assert.sameMembers(await readSetting<string[]>('test.names', []), names)
  })
})
