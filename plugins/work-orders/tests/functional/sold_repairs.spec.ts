import { test } from '@japa/runner'
import { cleanDatabase } from '#tests/support/clean_database'
import { moveOrder } from '../../server/change_order.ts'
import { historyOf } from '../../server/find_orders.ts'
import type { OrderRow } from '../../server/rows.ts'
import { noteLines, soldLinesOf, tellSold, tellVoided } from '../../server/sold_lines.ts'
import { settle } from '../../server/settle_order.ts'
import { givenWorkshop, STAFF, type GivenWorkshop } from '../support/given_workshop.ts'

const id = (last: number) => `11111111-1111-4111-8111-${String(last).padStart(12, '0')}`
const [GOODS, WORK, DEPOSIT, BACK, REVERSAL] = [1, 2, 3, 4, 5].map(id) as [
  string,
  string,
  string,
  string,
  string,
]

type Line = Parameters<typeof tellSold>[1]['lines'][number]

const line = (lineId: string, grossMinor: number, sourceLineId: string | null = null): Line => ({
  ...{ lineId, grossMinor, sourceLineId },
  quantityThousandths: grossMinor < 0 ? -1_000 : 1_000,
})

function sale(number: number, ...lines: Line[]) {
  const completedAt = `2026-11-22T1${number}:00:00.000Z`
  return {
    ...{ saleId: id(900 + number), receiptNumber: `1-1-${number}`, completedAt, lines },
    businessDate: '2026-11-22',
  }
}

async function putInSale(shop: GivenWorkshop): Promise<OrderRow> {
  const order = await shop.open()
  await noteLines(shop, order, [
    { id: GOODS, role: 'goods', source_id: null },
    { id: WORK, role: 'goods', source_id: null },
  ])
  return order
}

async function kindsOf(shop: GivenWorkshop, order: OrderRow): Promise<string[]> {
  return (await historyOf(shop, order.id))
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'opened')
}

test.group('A repair at a register', (group) => {
  group.each.setup(cleanDatabase)

  test('is over with its receipt, however often it is told', async ({ assert, cleanup }) => {
    const shop = await givenWorkshop(cleanup)
    const order = await putInSale(shop)
    assert.equal((await shop.again(order)).state, 'received')
    const paid = sale(1, line(GOODS, 24_900), line(WORK, 90_000), line(id(77), 500))
    await tellSold(shop, paid)
    await tellSold(shop, paid)
    const now = await shop.again(order)
    assert.deepEqual(
      [now.state, now.receipt_number, now.warranty_until],
      ['collected', '1-1-1', '2027-02-20']
    )
    assert.deepEqual(await kindsOf(shop, order), ['sold'])
    const again = await noteLines(shop, now, [{ id: id(8), role: 'goods', source_id: null }])
    assert.deepEqual(again, { ok: false, reason: 'already_paid' })
  })

  test('stays open while its lines were only put into a sale, or taken out of it again', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenWorkshop(cleanup)
    const order = await putInSale(shop)
    await tellSold(shop, sale(1, line(id(77), 500)))
    const now = await shop.again(order)
    assert.deepEqual([now.state, now.receipt_number], ['received', null])
  })

  for (const isEarly of [false, true]) {
    const order = isEarly ? 'before' : 'after'
    test(`is to be collected when its sale is post-voided, told ${order} the sale`, async ({
      assert,
      cleanup,
    }) => {
      const shop = await givenWorkshop(cleanup)
      const repair = await putInSale(shop)
      const reversal = sale(2, line(id(21), -24_900, GOODS), line(id(22), -90_000, WORK))
      if (isEarly) await tellVoided(shop, reversal)
      await tellSold(shop, sale(1, line(GOODS, 24_900), line(WORK, 90_000)))
      await tellVoided(shop, reversal)
      await tellVoided(shop, reversal)
      const now = await shop.again(repair)
      assert.deepEqual([now.receipt_number, now.warranty_until], [null, null])
      assert.equal(now.state, isEarly ? 'received' : 'ready')
      assert.deepEqual(await kindsOf(shop, repair), isEarly ? [] : ['sold', 'reopened'])
    })
  }

  test('is paid as long as a part of it stays paid', async ({ assert, cleanup }) => {
    const shop = await givenWorkshop(cleanup)
    const order = await putInSale(shop)
    await tellSold(shop, sale(1, line(GOODS, 24_900), line(WORK, 90_000)))
    await tellSold(shop, sale(2, line(id(31), -24_900, GOODS)))
    assert.equal((await shop.again(order)).receipt_number, '1-1-1')
    await tellSold(shop, sale(3, line(id(32), -90_000, WORK)))
    const now = await shop.again(order)
    assert.deepEqual([now.state, now.receipt_number, now.closed_at], ['ready', null, null])
    await tellVoided(shop, sale(4, line(id(41), 90_000, id(32))))
    assert.equal((await shop.again(order)).receipt_number, '1-1-1')
  })

  test('keeps a deposit until it is counted in, and has it again when that is reversed', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenWorkshop(cleanup)
    const order = await shop.open()
    await noteLines(shop, order, [{ id: DEPOSIT, role: 'deposit', source_id: null }])
    await tellSold(shop, sale(1, line(DEPOSIT, 20_000)))
    const ahead = await shop.again(order)
    assert.deepEqual([ahead.deposit_minor, ahead.state], [20_000, 'received'])
    const { deposits } = settle(await soldLinesOf(shop, order.id))
    assert.deepEqual(deposits, [{ lineId: DEPOSIT, receiptNumber: '1-1-1', amountMinor: 20_000 }])

    await noteLines(shop, ahead, [
      { id: GOODS, role: 'goods', source_id: null },
      { id: BACK, role: 'back', source_id: DEPOSIT },
    ])
    await tellSold(shop, sale(2, line(GOODS, 24_900), line(BACK, -20_000, DEPOSIT)))
    const paid = await shop.again(order)
    assert.deepEqual([paid.deposit_minor, paid.receipt_number], [0, '1-1-2'])
    const lines = [line(REVERSAL, -24_900, GOODS), line(id(6), 20_000, BACK)]
    await tellVoided(shop, sale(3, ...lines))
    const open = await shop.again(order)
    assert.deepEqual([open.deposit_minor, open.state], [20_000, 'ready'])
    assert.deepEqual(await kindsOf(shop, order), [
      'deposit_taken',
      'deposit_back',
      'sold',
      'deposit_taken',
      'reopened',
    ])
  })

  test('that was handed out before it was paid keeps its day and warranty', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenWorkshop(cleanup)
    const order = await putInSale(shop)
    await moveOrder(shop, order, 'collected', STAFF)
    const handed = await shop.again(order)
    shop.clock.now = '2026-11-29T10:00:00.000Z'
    await tellSold(shop, sale(1, line(GOODS, 24_900)))
    const paid = await shop.again(order)
    assert.equal(paid.closed_at, handed.closed_at)
    assert.equal(paid.warranty_until, handed.warranty_until)
    assert.equal(paid.receipt_number, '1-1-1')
  })
})
