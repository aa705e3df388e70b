import { test } from '@japa/runner'
import { jobsFinished } from '#core/jobs/job_runner'
import { listJobs } from '#core/jobs/job_store'
import { OutboxWorker } from '#core/outbox_worker'
import { read } from '#core/sql'
import { findCandidate, type Candidate } from '#app/plugin_trials/candidate'
import { REPLAY } from '#app/plugin_trials/jobs'
import { replaySales } from '#app/plugin_trials/replay_sales'
import { listShadows, readShadow } from '#app/plugin_trials/shadow_store'
import type { TrialReport } from '#app/plugin_trials/trial'
import { lineAmountMinor } from '#pricing/index'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

type Cleanup = Parameters<typeof PluginHome.open>[0]

/** Ten percent off every line of two pieces and more. */
const rules = (ratePpm: number) => `
import type { RuleInput, RuleOperation } from '@tillhouse/sdk'
export function pairs({ sale }: RuleInput): RuleOperation[] {
  return sale.lines
    .filter(({ quantityThousandths }) => quantityThousandths >= 2_000)
    .map(({ lineId }) => ({ op: 'line.discount', lineId, ratePpm: ${ratePpm} }))
}`
const manifest = {
  name: 'Pairs',
  entry: { rules: 'rules.ts' },
  rules: [{ id: 'pairs', stage: 'price.line', export: 'pairs', inputs: ['sale'] }],
}

async function given(cleanup: Cleanup) {
  const shop = await givenShop()
  const home = await PluginHome.open(cleanup)
  const owner = await accountOf(shop.operators.owner)
  const [item] = shop.items
  const priceMinor = (quantityThousandths: number) =>
    lineAmountMinor(item!.unitPriceMinorE4, quantityThousandths)
  const drop = async (ratePpm: number) => {
    await home.drop('pairs', manifest, { 'rules.ts': rules(ratePpm) })
    await home.host.reconcile()
  }
  const till = await givenOpenTill(shop)
  const sell = async (quantityThousandths: number) => {
    const sale = await till.sale({ lines: [{ item: item!, quantityThousandths }] })
    const { body } = await sendDocument(shop, sale)
    if (body.state !== 'accepted') throw new Error(JSON.stringify(body))
    return sale.document.body.totals.grossMinor
  }
  return { shop, home, owner, drop, sell, priceMinor }
}

async function replay(
  client: import('@japa/api-client').ApiClient,
  owner: Awaited<ReturnType<typeof accountOf>>,
  days = 7
): Promise<TrialReport> {
  await client
    .post('/plugins/pairs/trial')
    .loginAs(owner)
    .withCsrfToken()
    .redirects(0)
    .json({ version: '1.0.0', days })
  await jobsFinished()
  const [job] = await listJobs(REPLAY, 1)
  if (job?.state !== 'done') throw new Error(JSON.stringify(job))
  return job.result as unknown as TrialReport
}

test.group('Past sales with the rules of a plugin', (group) => {
  group.each.setup(cleanDatabase)

  test('come out as worked out by hand, sale by sale and in sum, and stay as they are', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { owner, drop, sell, priceMinor } = await given(cleanup)
    await drop(100_000)
    await sell(1_000)
    await sell(2_000)
    await sell(3_000)
    const stored = () => read('select id, bytes from documents order by id')
    const before = await stored()
    const report = await replay(client, owner)
    const [one, two, three] = [1_000, 2_000, 3_000].map(priceMinor) as [number, number, number]
    const off = (minor: number) => Math.round(minor / 10)
    assert.deepInclude(report, { sales: 3, changed: 2, unrepeatable: 0, withProblems: 0 })
    const [sum] = report.sums
    assert.deepInclude(sum, {
      sales: 3,
      changed: 2,
      beforeMinor: one + two + three,
      afterMinor: one + two - off(two) + three - off(three),
    })
    assert.deepEqual(
      report.differences.map(({ beforeMinor, afterMinor }) => [beforeMinor, afterMinor]),
      [
        [three, three - off(three)],
        [two, two - off(two)],
      ]
    )
    assert.deepEqual(await stored(), before)
    const page = await client.get('/plugins/pairs/trial').loginAs(owner).withInertia()
    assert.equal(page.inertiaComponent, 'plugins/trial')
  })

  test('that had an older version of it are compared with that', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { home, owner, drop, sell, priceMinor } = await given(cleanup)
    await drop(100_000)
    await home.enable('pairs')
    const full = priceMinor(2_000)
    assert.equal(await sell(2_000), full - Math.round(full / 10))
    await home.disable('pairs')
    await drop(200_000)
    const report = await replay(client, owner)
    const [sum] = report.sums
    assert.deepInclude(sum, {
      beforeMinor: full - Math.round(full / 10),
      afterMinor: full - Math.round(full / 5),
    })
  })

  test('are not gone through to the end once somebody stops it, and can be again', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { owner, drop, sell } = await given(cleanup)
    await drop(100_000)
    for (let sold = 0; sold < 3; sold++) await sell(2_000)
    const candidate = await findCandidate('pairs', null)
    const stop = new AbortController()
    const replaying = replaySales((candidate as { value: Candidate }).value, 7, {
      signal: stop.signal,
      report: () => stop.abort(new Error('stopped')),
    })
    await assert.rejects(() => replaying, 'stopped')
    assert.deepInclude(await replay(client, owner), { sales: 3, changed: 3 })
  })

  test('at which a rule fails are named with its words', async ({ assert, client, cleanup }) => {
    const { home, owner, sell } = await given(cleanup)
    const code = `export function pairs() { throw new Error('no table for today') }`
    await home.drop('pairs', manifest, { 'rules.ts': code })
    await home.host.reconcile()
    await sell(1_000)
    const report = await replay(client, owner)
    assert.deepInclude(report, { changed: 0, withProblems: 1 })
    assert.include(report.problems[0], 'no table for today')
  })
})

test.group('Rules that look on', (group) => {
  group.each.setup(cleanDatabase)

  test('write down what they would have made of each sale, and change none', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { owner, drop, sell, priceMinor } = await given(cleanup)
    await drop(100_000)
    await client
      .put('/plugins/pairs/shadow')
      .loginAs(owner)
      .withCsrfToken()
      .redirects(0)
      .json({ version: '1.0.0' })
    assert.containSubset(await listShadows(), [{ pluginId: 'pairs', version: '1.0.0' }])
    const two = priceMinor(2_000)
    assert.equal(await sell(2_000), two)
    await sell(1_000)
    await new OutboxWorker().drain()
    await new OutboxWorker().drain()
    const seen = await readShadow('pairs')
    assert.deepInclude(seen, { unrepeatable: 0, withProblems: 0 })
    assert.containSubset(seen.sums, [
      { sales: 2, changed: 1, afterMinor: two - Math.round(two / 10) + priceMinor(1_000) },
    ])
    assert.containSubset(seen.last, [{ beforeMinor: two, afterMinor: two - Math.round(two / 10) }])

    await client.delete('/plugins/pairs/shadow').loginAs(owner).withCsrfToken().redirects(0)
    await sell(2_000)
    await new OutboxWorker().drain()
    assert.equal((await readShadow('pairs')).sums[0]?.sales, 2)
  })

  test('that are gone keep nobody from hearing of the sale', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { home, owner, drop, sell } = await given(cleanup)
    await drop(100_000)
    await client
      .put('/plugins/pairs/shadow')
      .loginAs(owner)
      .withCsrfToken()
      .redirects(0)
      .json({ version: '1.0.0' })
    await home.drop('pairs', manifest, { 'rules.ts': 'export function other() { return [] }' })
    await sell(1_000)
    await new OutboxWorker().drain()
    const open = await read('select id from outbox_events where done_at is null')
    assert.lengthOf(open, 0)
    assert.deepInclude(await readShadow('pairs'), { unrepeatable: 1, withProblems: 1 })
  })
})
