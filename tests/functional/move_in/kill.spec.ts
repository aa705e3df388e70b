import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { jobFinished, recoverJobs, startJob, stopJobs } from '#core/jobs/job_runner'
import { insertJob } from '#core/jobs/job_store'
import { read, transaction } from '#core/sql'
import { verifyJournal } from '#app/journal/verify_journal'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import type { MoveInFile } from '#app/move_in/move_in_file'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenMoveInFile } from '#tests/support/move_in/given_move_in'
import { patient } from '#tests/support/long_tier'
import { seededRandom } from '#tests/support/sales/seeded_random'
import { ServerProcess } from '#tests/support/sales/server_process'

const RECORDS = 4_000
/** The long tier kills more often, at moments of another seed. */
const KILLS = Number(process.env.KILL_ROUNDS ?? 3)
const SEED = Number(process.env.KILL_SEED ?? 1)

const count = async (query: string) =>
  Number((await read<{ count: number }>(`select count(*) as count ${query}`))[0]?.count)

/** As if the process that ran the job had been gone for an hour. */
function forgetProcess(jobId: string) {
  return transaction((sql) =>
    sql.run("update jobs set heard_at = '2026-01-01 00:00:00.000' where id = ?", [jobId])
  )
}

async function untilRows(file: MoveInFile, rows: number): Promise<void> {
  for (;;) {
    await file.refresh()
    if (file.progress.rowsDone >= rows || file.state === 'imported') return
    await wait(15)
  }
}

test.group('A killed import', (group) => {
  group.each.setup(cleanDatabase)

  test('goes on where it was: no row twice, none lost', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const rows = Array.from(
      { length: RECORDS },
      (_, index) => `K${index};Item ${index};${index % 90}.50;${index % 7}`
    )
    const file = await givenMoveInFile(shop, ['SKU;Name;Price;Stock', ...rows].join('\n'))
    const job = await insertJob({
      kind: 'move_in.import',
      params: { fileId: file.id },
      storeId: shop.store.id,
    })
    await file.merge({ jobId: job!.id }).save()
    const random = seededRandom(SEED)
    const server = await (async () => {
      await forgetProcess(job!.id)
      return ServerProcess.start()
    })()
    try {
      for (let kill = 1; kill <= KILLS; kill++) {
        const part = (RECORDS * kill) / (KILLS + 2)
        await untilRows(file, Math.floor(part + random() * 200))
        await server.kill()
        await file.refresh()
        assert.equal(await count('from items'), file.progress.created, `kill ${kill}`)
        await forgetProcess(job!.id)
        await server.start()
      }
      await untilRows(file, Number.MAX_SAFE_INTEGER)
    } finally {
      await server.kill()
    }
    assert.deepInclude(file.progress, { created: RECORDS, updated: 0, unchanged: 0, failed: 0 })
    assert.equal(await count('from items'), RECORDS)
    const withStock = rows.filter((_, index) => index % 7 > 0).length
    assert.equal(await count("from stock_movements where kind = 'opening'"), withStock)
    assert.equal(await count("from move_in_changes where object = 'item'"), RECORDS)
    assert.deepEqual(file.progress.tallies.taken, file.progress.tallies.source)
    assert.deepEqual(await verifyLedgers(), [])
    assert.deepEqual((await verifyJournal()).findings, [])
  }).timeout(patient(120_000))

  test('that the server stopped in good order goes on, and is journalled once', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const rows = Array.from({ length: 400 }, (_, index) => `S${index};Item ${index};10;1`)
    const file = await givenMoveInFile(shop, ['SKU;Name;Price;Stock', ...rows].join('\n'))
    const params = { fileId: file.id }
    const job = await startJob({ kind: 'move_in.import', params, storeId: shop.store.id })
    await untilRows(file, 40)
    await stopJobs()
    await file.refresh()
    assert.isBelow(file.progress.rowsDone, 400, 'stopped on the way')
    assert.notEqual(file.state, 'stopped', 'no person has stopped it')
    assert.equal(await count(`from journal_entries where kind = 'data.moved_in'`), 0)
    await forgetProcess(job!.id)
    await recoverJobs(false)
    assert.equal((await jobFinished(job!.id)).state, 'done')
    await file.refresh()
    assert.deepEqual([file.state, file.progress.created], ['imported', 400])
    assert.equal(await count(`from journal_entries where kind = 'data.moved_in'`), 1)
  })
})
