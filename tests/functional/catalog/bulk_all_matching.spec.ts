import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { cancelJob, jobFinished, jobsFinished } from '#core/jobs/job_runner'
import { findJob, insertJob, listJobs } from '#core/jobs/job_store'
import { MAX_UNIT_PRICE_MINOR_E4 } from '#pricing/index'
import { read, transaction } from '#core/sql'
import { EDIT_ALL, PRICE_ALL } from '#app/catalog/bulk/bulk_jobs'
import { startBulkJob } from '#app/catalog/bulk/start_bulk_job'
import { verifyJournal } from '#app/journal/verify_journal'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { ServerProcess } from '#tests/support/sales/server_process'

const count = async (query: string, values: string[] = []) =>
  Number((await read<{ count: number }>(`select count(*) as count ${query}`, values))[0]?.count)

/** As if the process that ran the job had been gone for an hour. */
function forgetProcess(jobId: string) {
  return transaction((sql) =>
    sql.run("update jobs set heard_at = '2026-01-01 00:00:00.000' where id = ?", [jobId])
  )
}

async function untilDone(jobId: string, done: number): Promise<void> {
  for (;;) {
    const job = (await findJob(jobId))!
    const kept = job.kept as { done: number } | null
    if (job.state !== 'running' || Number(kept?.done ?? 0) >= done) return
    await wait(10)
  }
}

test.group('A change of all items that match', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(jobsFinished)

  test('reaches every one of them, also when it changes what is asked for, and no other', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 61 })
    const manager = await accountOf(shop.operators.manager)
    const { bread, kitchen } = shop.departments
    const sent = await client
      .post('/items/bulk_edits')
      .loginAs(manager)
      .withCsrfToken()
      .json({
        matching: { q: '', department: kitchen.id, tag: null, archived: false, low: false },
        edit: 'department',
        value: bread.id,
      })
      .redirects(0)
    sent.assertStatus(302)
    const [job] = await listJobs(EDIT_ALL, 1)
    const { state, result, total } = await jobFinished(job!.id)
    assert.deepInclude({ state, total }, { state: 'done', total: 31 })
    assert.deepEqual(result, { changed: 31, leftOut: 0 })
    assert.equal(await count('from items where department_id = ?', [bread.id]), 61)
    assert.equal(await count("from journal_entries where kind = 'item.changed'"), 31)

    const page = await client.get('/items').loginAs(manager).withInertia()
    const props = page.inertiaProps as unknown as { job: { id: string; result: object } }
    assert.deepInclude(props.job, { id: job!.id, result: { changed: 31, leftOut: 0 } })
  })

  test('archives and puts back what a search finds', async ({ assert }) => {
    const shop = await givenShop({ items: 12 })
    const act = { storeId: shop.store.id, operatorId: null }
    const archive = await startBulkJob(
      EDIT_ALL,
      { q: 'item 1' },
      { edit: { kind: 'archive' } },
      act
    )
    assert.deepInclude((await jobFinished(archive!.id)).result, { changed: 4 })
    assert.equal(await count('from items where archived_at is not null'), 4)
    const restore = await startBulkJob(
      EDIT_ALL,
      { archived: true },
      { edit: { kind: 'restore' } },
      act
    )
    assert.deepInclude((await jobFinished(restore!.id)).result, { changed: 4 })
    assert.equal(await count('from items where archived_at is not null'), 0)
  })

  test('leaves alone the one item whose price would go out of range, and says so', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 9 })
    const manager = await accountOf(shop.operators.manager)
    await transaction((sql) =>
      sql.run('update item_prices set unit_price_minor_e4 = ? where item_id = ?', [
        MAX_UNIT_PRICE_MINOR_E4,
        shop.items[4]!.id,
      ])
    )
    await client
      .post('/items/bulk_prices')
      .loginAs(manager)
      .withCsrfToken()
      .json({ matching: {}, percent: '+10' })
      .redirects(0)
    const [job] = await listJobs(PRICE_ALL, 1)
    assert.deepEqual((await jobFinished(job!.id)).result, { changed: 8, leftOut: 1 })
    const [first] = await read<{ price: number }>(
      'select unit_price_minor_e4 as price from item_prices where item_id = ? and valid_to is null',
      [shop.items[0]!.id]
    )
    assert.equal(Number(first!.price), 1_100_0000)
  })

  test('fails with a reason when the department is gone, and nothing has changed', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 3 })
    const gone = '018f0000-0000-7000-8000-000000000000'
    const job = await startBulkJob(
      EDIT_ALL,
      {},
      { edit: { kind: 'department', departmentId: gone } },
      { storeId: shop.store.id, operatorId: null }
    )
    const { state, problem } = await jobFinished(job!.id)
    assert.equal(state, 'failed')
    assert.equal(problem?.key, 'catalog.errors.gone')
    assert.equal(await count("from journal_entries where kind = 'item.changed'"), 0)
  })

  test('stops after the batch under way when it is cancelled, and tells what it did', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 120 })
    const act = { storeId: shop.store.id, operatorId: null }
    const job = await startBulkJob(PRICE_ALL, {}, { ratePpm: 100_000 }, act)
    await untilDone(job!.id, 1)
    await cancelJob(job!.id)
    const { state, result } = await jobFinished(job!.id)
    assert.equal(state, 'cancelled')
    const changed = await count('from item_prices where version = 2')
    assert.equal(Number(result?.changed), changed)
    assert.isBelow(changed, 120)
  })

  test('is refused while another one is under way, to the one who asks and not to the job', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 2 })
    const manager = await accountOf(shop.operators.manager)
    await insertJob({ kind: PRICE_ALL, storeId: shop.store.id })
    const refused = await client
      .post('/items/bulk_prices')
      .loginAs(manager)
      .withCsrfToken()
      .json({ matching: {}, percent: '10' })
      .redirects(0)
    refused.assertFlashMessage(
      'problem',
      'Another change of all that match is under way. Wait until it is done, then try again.'
    )
    assert.lengthOf(await listJobs(PRICE_ALL, 5), 1)
    assert.equal(await count('from item_prices where version = 2'), 0)
  })

  test('is nothing for a cashier, and neither ids nor filters is an error', async ({ client }) => {
    const shop = await givenShop({ items: 1 })
    const cashier = await accountOf(shop.operators.cashier)
    const manager = await accountOf(shop.operators.manager)
    const refused = await client
      .post('/items/bulk_prices')
      .loginAs(cashier)
      .withCsrfToken()
      .json({ matching: {}, percent: '10' })
    refused.assertStatus(403)
    const empty = await client
      .post('/items/bulk_prices')
      .loginAs(manager)
      .withCsrfToken()
      .accept('json')
      .json({ percent: '10' })
    empty.assertStatus(422)
  })

  test('changes every price once when its process is killed again and again', async ({
    assert,
  }) => {
    const items = 900
    const kills = 3
    const shop = await givenShop({ items })
    const job = await insertJob({
      kind: PRICE_ALL,
      params: { filters: {}, ratePpm: 100_000 },
      storeId: shop.store.id,
    })
    await forgetProcess(job!.id)
    const server = await ServerProcess.start()
    try {
      for (let kill = 1; kill <= kills; kill++) {
        await untilDone(job!.id, (items * kill) / (kills + 2))
        await server.kill()
        assert.equal((await findJob(job!.id))!.state, 'running', `kill ${kill} came too late`)
        await forgetProcess(job!.id)
        await server.start()
      }
      await untilDone(job!.id, Number.MAX_SAFE_INTEGER)
    } finally {
      await server.kill()
    }
    assert.deepEqual((await findJob(job!.id))!.result, { changed: items, leftOut: 0 })
    const prices = await read<{ item_id: string; price: number; version: number }>(
      `select item_id, unit_price_minor_e4 as price, version from item_prices where valid_to is null`
    )
    assert.lengthOf(prices, items)
    const before = new Map(shop.items.map((item) => [item.id, item.unitPriceMinorE4]))
    for (const { item_id: itemId, price, version } of prices)
      assert.deepEqual([Number(price), Number(version)], [(before.get(itemId)! * 11) / 10, 2])
    assert.deepEqual((await verifyJournal()).findings, [])
  }).timeout(120_000)
})
