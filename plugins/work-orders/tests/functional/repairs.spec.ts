import { test } from '@japa/runner'
import { cleanDatabase } from '#tests/support/clean_database'
import { changeIntake, moveOrder, priceOrder } from '../../server/change_order.ts'
import { answerEstimate, findEstimate, sendEstimate } from '../../server/estimates.ts'
import { findOrder, historyOf, searchOrders } from '../../server/find_orders.ts'
import type { OrderRow } from '../../server/rows.ts'
import { givenWorkshop, INTAKE, STAFF, type GivenWorkshop } from '../support/given_workshop.ts'

const CHAIN = {
  kind: 'part' as const,
  item_id: null,
  text: 'Chain',
  quantity_thousandths: 1_000,
  unit_price_minor: 24_900,
}
const WORK = {
  ...CHAIN,
  kind: 'labour' as const,
  text: 'Work',
  quantity_thousandths: 1_500,
  unit_price_minor: 60_000,
}

async function priced(shop: GivenWorkshop): Promise<OrderRow> {
  const order = await shop.open()
  await priceOrder(shop, order, [CHAIN, WORK], STAFF)
  return shop.again(order)
}

async function asked(shop: GivenWorkshop) {
  const order = await priced(shop)
  const sent = await sendEstimate(shop, order, STAFF)
  if (!sent.ok) throw new Error(sent.reason)
  return { order, token: sent.value.token }
}

test.group('A repair', (group) => {
  group.each.setup(cleanDatabase)

  test('has a number without gaps, however many counters open at once', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenWorkshop(cleanup)
    const orders = await Promise.all(Array.from({ length: 8 }, () => shop.open()))
    const numbers = orders.map(({ number }) => number).sort((left, right) => left - right)
    assert.deepEqual(numbers, [1, 2, 3, 4, 5, 6, 7, 8])
    const { number } = await shop.open()
    assert.equal(number, 9)
  })

  test('is promised for the day that the settings say and begins in the first state', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenWorkshop(cleanup)
    const order = await shop.again(await shop.open())
    assert.equal(order.due_on, '2026-11-27')
    assert.equal(order.state, 'received')
    assert.deepEqual(order.signature, null)
  })

  test('is priced to the minor unit and keeps its lines in order', async ({ assert, cleanup }) => {
    const shop = await givenWorkshop(cleanup)
    const order = await priced(shop)
    assert.equal(order.total_minor, 24_900 + 90_000)
    await priceOrder(shop, order, [WORK], STAFF)
    assert.equal((await shop.again(order)).total_minor, 90_000)
  })

  test('is not written over by somebody who has not seen the latest of it', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenWorkshop(cleanup)
    const order = await shop.open()
    assert.isTrue((await changeIntake(shop, order, { ...INTAKE, device: 'Tandem' }, STAFF)).ok)
    const late = await priceOrder(shop, order, [CHAIN], STAFF)
    assert.deepEqual(late, { ok: false, reason: 'stale' })
    const now = await shop.again(order)
    assert.equal(now.total_minor, 0)
    assert.equal(now.device, 'Tandem')
    assert.lengthOf(await historyOf(shop, order.id), 2)
  })

  test('goes only where the shop lets it, and is under warranty from collection', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenWorkshop(cleanup)
    shop.owner.states = [
      { key: 'in', phase: 'intake', next: ['done'] },
      { key: 'done', phase: 'ready', next: ['gone'] },
      { key: 'gone', phase: 'closed', next: [] },
    ]
    const order = await shop.open()
    assert.deepEqual(await moveOrder(shop, order, 'gone', STAFF), {
      ok: false,
      reason: 'not_allowed',
    })
    await moveOrder(shop, order, 'done', STAFF)
    await moveOrder(shop, await shop.again(order), 'gone', STAFF)
    const over = await shop.again(order)
    assert.equal(over.warranty_until, '2027-02-20')
    assert.equal(over.closed_at, shop.clock.now)
  })

  test('is found by number, serial number, customer and thing, in its own store', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenWorkshop(cleanup)
    const order = await shop.open()
    await shop.open({ customer_name: 'Bob', serial: null, device: 'Tandem', customer_phone: null })
    const find = async (text: string, number: number | null = null) => {
      const { orders } = await searchOrders(shop, STAFF.storeId, { text, number, page: 0 })
      return orders.map((one) => one.number)
    }
    assert.deepEqual(await find(''), [2, 1])
    for (const text of ['GZ-7', 'Ada', 'Gazelle', '555']) assert.deepEqual(await find(text), [1])
    assert.deepEqual(await find('2', 2), [2])
    assert.isNull(await findOrder(shop, 'another-store', order.id))
  })
})

test.group('An estimate', (group) => {
  group.each.setup(cleanDatabase)

  test('is approved once, by name, for what it said when it was sent', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenWorkshop(cleanup)
    const { order, token } = await asked(shop)
    assert.equal((await shop.again(order)).state, 'waiting_for_approval')
    const dearer = { ...WORK, unit_price_minor: 99_900 }
    await priceOrder(shop, await shop.again(order), [CHAIN, dearer], STAFF)
    const answered = await answerEstimate(shop, token, 'approved', 'Ada')
    assert.isTrue(answered.ok && answered.value.estimate.total_minor === 114_900)
    assert.equal((await shop.again(order)).state, 'repairing')
    const twice = await answerEstimate(shop, token, 'declined', 'Eve')
    assert.deepEqual(twice, { ok: false, reason: 'answered' })
    const kinds = (await historyOf(shop, order.id)).map(({ kind }) => kind)
    assert.equal(kinds.filter((kind) => kind.startsWith('estimate_a')).length, 1)
  })

  test('stays with the workshop when it is declined', async ({ assert, cleanup }) => {
    const shop = await givenWorkshop(cleanup)
    const { order, token } = await asked(shop)
    await answerEstimate(shop, token, 'declined', 'Ada')
    assert.equal((await shop.again(order)).state, 'waiting_for_approval')
  })

  test('cannot be answered when it is unknown, replaced or too old', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenWorkshop(cleanup)
    const { order, token } = await asked(shop)
    const reasonOf = async (key: string) => {
      const found = await findEstimate(shop, key)
      return found.ok ? null : found.reason
    }
    assert.equal(await reasonOf('x'.repeat(32)), 'unknown')
    assert.isNull(await reasonOf(token))
    const next = await sendEstimate(shop, await shop.again(order), STAFF)
    assert.equal(await reasonOf(token), 'replaced')
    const later = next.ok ? next.value.token : ''
    shop.clock.now = '2026-12-06T23:59:59.000Z'
    assert.isNull(await reasonOf(later))
    shop.clock.now = '2026-12-07T00:00:00.000Z'
    assert.equal(await reasonOf(later), 'expired')
  })

  test('is not sent for a repair without a price', async ({ assert, cleanup }) => {
    const shop = await givenWorkshop(cleanup)
    const sent = await sendEstimate(shop, await shop.open(), STAFF)
    assert.deepEqual(sent, { ok: false, reason: 'nothing_priced' })
  })
})
