import { setTimeout as wait } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { test } from '@japa/runner'
import {
  cancelJob,
  jobFinished,
  jobsFinished,
  recoverJobs,
  startJob,
  stopJobs,
} from '#core/jobs/job_runner'
import { findJob, listJobs } from '#core/jobs/job_store'
import { readInWorker } from '#core/reader'
import { read, transaction } from '#core/sql'
import { createCouponBatch } from '#app/promotions/coupons/create_coupon_batch'
import { COUPONS_JOB } from '#app/promotions/coupons/generate_coupons'
import { SIMULATION_JOB, simulatePromotion } from '#app/promotions/simulation/simulate_promotion'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenPromotion } from '#tests/support/promotions/given_promotion'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

const WANTED = 4_000

/** A batch of coupons of which the job has made some. */
async function givenBatchUnderWay({ store, operators }: GivenShop) {
  const { id: promotionId } = await givenPromotion({ definition: { needsCoupon: true } })
  const made = await transaction((sql) =>
    createCouponBatch(
      sql,
      {
        promotionId,
        name: 'Flyer',
        codes: { kind: 'generated', count: WANTED, prefix: '' },
        usesPerCoupon: 1,
        validFrom: null,
        validTo: null,
        customerId: null,
      },
      { storeId: store.id, operatorId: operators.owner.id }
    )
  )
  if (!made.ok) throw new Error(made.reason)
  const params = { batchId: made.value.batchId }
  const job = await startJob({ kind: COUPONS_JOB, storeId: store.id, params })
  while ((await coupons()).made === 0) await wait(1)
  return job!
}

async function coupons(): Promise<{ made: number; said: number }> {
  const [row] = await read<{ made: number; said: number }>(
    'select (select count(*) from coupons) as made, coupon_count as said from coupon_batches'
  )
  return { made: Number(row!.made), said: Number(row!.said) }
}

test.group('Making coupons', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(jobsFinished)

  test('stops when it is cancelled; the batch is what was made, and stays so', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const job = await givenBatchUnderWay(shop)
    await cancelJob(job.id)
    const { state, result } = await jobFinished(job.id)
    assert.equal(state, 'cancelled')
    const { made, said } = await coupons()
    assert.isBelow(made, WANTED)
    assert.deepEqual([said, result?.made], [made, made])
    await recoverJobs(true)
    await jobsFinished()
    assert.deepEqual(await coupons(), { made, said })
  })

  test('goes on to the whole batch after the server was restarted', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const job = await givenBatchUnderWay(shop)
    await stopJobs()
    assert.equal((await findJob(job.id))!.state, 'running')
    const { made, said } = await coupons()
    assert.isBelow(made, WANTED)
    assert.equal(said, WANTED)
    await transaction((sql) =>
      sql.run("update jobs set heard_at = '2026-01-01 00:00:00.000' where id = ?", [job.id])
    )
    await recoverJobs(true)
    assert.equal((await jobFinished(job.id)).state, 'done')
    assert.deepEqual(await coupons(), { made: WANTED, said: WANTED })
  }).timeout(60_000)
})

test.group('A simulation that is cancelled', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(jobsFinished)

  async function givenOrder() {
    const shop = await givenShop({ items: 1 })
    const till = await givenOpenTill(shop)
    await sendDocument(shop, await till.sale({ lines: [{ item: shop.items[0]! }] }))
    const { id: promotionId } = await givenPromotion()
    return { shop, order: { promotionId, storeId: shop.store.id, weeks: 4 } }
  }

  test('prices nothing more and leaves no thread behind', async ({ assert, cleanup }) => {
    const { order } = await givenOrder()
    // The thread that reads was there before and stays.
    await readInWorker('select 1')
    const threads: Worker[] = []
    const see = (thread: Worker) => void threads.push(thread)
    process.on('worker', see)
    cleanup(() => void process.off('worker', see))
    const abort = new AbortController()
    const told: object[] = []
    const report = (news: object) => {
      told.push(news)
      abort.abort()
    }
    await assert.rejects(() => simulatePromotion(order, { signal: abort.signal, report }))
    assert.deepEqual(told, [{ step: 'simulations.steps.price', done: 0, total: 1 }])
    assert.deepEqual(
      threads.map(({ threadId }) => threadId),
      [-1]
    )
  })

  test('shows no result, and the next one is whole', async ({ client, assert }) => {
    const { shop, order } = await givenOrder()
    const manager = await accountOf(shop.operators.manager)
    const path = `/promotions/${order.promotionId}/simulations`
    const start = () =>
      client.post(path).loginAs(manager).withCsrfToken().redirects(0).form({ weeks: 4 })
    const shown = async () => {
      const {
        shown: job,
        running,
        failed,
      } = (await client.get(path).loginAs(manager).withInertia()).body().props
      return { result: job?.result?.sales ?? null, running, failed }
    }
    await start()
    const [job] = await listJobs(SIMULATION_JOB, 1)
    await cancelJob(job!.id)
    assert.equal((await jobFinished(job!.id)).state, 'cancelled')
    assert.deepEqual(await shown(), { result: null, running: null, failed: null })
    await start()
    await jobsFinished()
    assert.deepEqual(await shown(), { result: 1, running: null, failed: null })
  })
})
