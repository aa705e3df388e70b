import { test } from '@japa/runner'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import type { Batch } from '../../server/markdown.ts'
import { refreshAll, refreshStore } from '../../server/refresh_marks.ts'
import { aBatch, givenMarkdown, receive } from '../support/given_markdown.ts'

test.group('What is marked down', (group) => {
  group.each.setup(cleanDatabase)

  test('are batches near their last day, each day at its rate, written when it changes', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const { markdown, time, marks, dataset } = await givenMarkdown(cleanup)
    const batches = [
      aBatch(shop, { batch: 'L7', gtin: '07038010055720' }),
      aBatch(shop, { item_id: shop.items[1]!.id, expires_on: '2026-12-24' }),
    ]
    for (const batch of batches) await markdown.db.table<Batch>('batches').insert(batch)
    const storeId = shop.store.id
    assert.deepEqual(await refreshStore(markdown, storeId), { marked: 1, changed: 2, gone: 0 })
    const ratesOf = async () =>
      (await marks()).map(({ batch_id, rate_ppm }) => [batch_id, rate_ppm]).sort()
    assert.deepEqual(
      await ratesOf(),
      [
        [batches[0]!.id, 250_000],
        [batches[1]!.id, 0],
      ].sort()
    )
    const before = dataset(storeId)
    assert.deepEqual(await refreshStore(markdown, storeId), { marked: 1, changed: 0, gone: 0 })
    // Two days on only the row changes: registers knew the rates of all days.
    time.now = '2026-11-23T10:00:00.000Z'
    assert.deepEqual(await refreshStore(markdown, storeId), { marked: 1, changed: 1, gone: 0 })
    assert.deepEqual(dataset(storeId), before)
    const [first] = before[storeId]![batches[0]!.item_id]!
    assert.containSubset(first, { batch: 'L7', expiresOn: '2026-11-24', leftThousandths: null })
    time.now = '2026-11-25T10:00:00.000Z'
    assert.equal((await refreshStore(markdown, storeId)).gone, 1)
    assert.isUndefined(dataset(storeId)[storeId]![batches[0]!.item_id])
  })

  test('follows the day of its own store', async ({ assert, cleanup }) => {
    const shop = await givenShop()
    const { markdown, time, marks } = await givenMarkdown(cleanup)
    await markdown.db.table<Batch>('batches').insert(aBatch(shop))
    const rate = async () => (await marks())[0]!.rate_ppm
    time.now = '2026-11-22T22:30:00.000Z'
    await refreshAll(markdown)
    const { timeZone } = (await markdown.stores.get(shop.store.id))!
    const isNextDay = timeZone.startsWith('Europe/') && timeZone !== 'Europe/London'
    assert.equal(await rate(), 250_000)
    time.now = '2026-11-22T23:30:00.000Z'
    await refreshAll(markdown)
    assert.equal(await rate(), isNextDay ? 500_000 : 250_000)
  })

  test('are goods that have lain too long, as many as have', async ({ assert, cleanup }) => {
    const shop = await givenShop()
    const { markdown, owner, marks } = await givenMarkdown(cleanup)
    const itemId = shop.items[0]!.id
    const { rows } = await markdown.stock.levels({ storeId: shop.store.id, itemIds: [itemId] })
    const unknown = (rows[0]?.onHandThousandths ?? 0) / 1_000
    await receive(shop, { itemId, at: '2026-09-01T08:00:00.000Z', pieces: 4 })
    await receive(shop, { itemId, at: '2026-11-20T08:00:00.000Z', pieces: 6 })
    owner.ageSteps = [{ days: 60, ratePpm: 300_000 }]
    await refreshAll(markdown)
    const [mark, ...others] = await marks()
    assert.isEmpty(others)
    assert.isAtLeast(unknown, 0)
    assert.containSubset(mark, { kind: 'age', rate_ppm: 300_000, left_thousandths: 4_000 })
    assert.match(mark!.reason, /30/)
    owner.excludedDepartments = [shop.items[0]!.departmentId!]
    await refreshAll(markdown)
    assert.isEmpty(await marks())
  })

  test('stops at floor and cost, and has words of the shop’s own', async ({ assert, cleanup }) => {
    const shop = await givenShop()
    const { markdown, owner, time, marks } = await givenMarkdown(cleanup)
    await markdown.db.table<Batch>('batches').insert(aBatch(shop))
    time.now = '2026-11-24T10:00:00.000Z'
    owner.floorPpm = 400_000
    owner.expiryWords = 'Eat me by {date}'
    await refreshAll(markdown)
    const [mark] = await marks()
    assert.equal(mark!.rate_ppm, 600_000)
    assert.match(mark!.reason, /60.*Eat me by .*24/)
  })

  test('of more batches than a page all count', async ({ assert, cleanup }) => {
    const shop = await givenShop()
    const { markdown, marks, warnings } = await givenMarkdown(cleanup)
    const many = Array.from({ length: 250 }, (_, at) => aBatch(shop, { batch: `L${at}` }))
    for (let at = 0; at < many.length; at += 125)
      await markdown.db.table<Batch>('batches').insert(many.slice(at, at + 125))
    await refreshAll(markdown)
    assert.lengthOf(await marks(), 250)
    assert.isEmpty(warnings)
  })
})
