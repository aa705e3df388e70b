import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import { keepForSale } from '#app/balances/hold_balance'
import { verifyJournal } from '#app/journal/verify_journal'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { givenGiftCard } from '#tests/support/balances/given_balances'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { brokenReceiptSeries } from '#tests/support/sales/gapless_receipts'
import { givenOpenTill, type OpenTill } from '#tests/support/sales/given_open_till'
import { givenRegisters } from '#tests/support/sales/given_registers'
import { patient } from '#tests/support/long_tier'
import { givenCoupon, usesOf, type GivenCoupon } from '#tests/support/promotions/given_coupon'
import { NO_GOODS } from '#tests/support/promotions/definitions'
import { givenPromotion } from '#tests/support/promotions/given_promotion'
import { seededRandom } from '#tests/support/sales/seeded_random'
import { sendDocument, type DocumentReply } from '#tests/support/sales/send_document'
import { ServerProcess } from '#tests/support/sales/server_process'
import type { GivenShop } from '#tests/support/given_shop'

const REGISTERS = 4
const SALES_EACH = 75
const PART_MINOR = 100
/** The long tier kills more often, at moments of another seed. */
const KILLS = Number(process.env.KILL_ROUNDS ?? 5)
/** `KILL_SEED=7` repeats another run's moments. */
const SEED = Number(process.env.KILL_SEED ?? 1)

interface Acknowledged {
  id: string
  acceptanceSequence: number
}

/** Sends until there is an answer, as a register's outbox does. */
async function sendUntilAnswered(
  shop: GivenShop,
  sale: Parameters<typeof sendDocument>[1],
  server: ServerProcess
): Promise<DocumentReply> {
  for (;;) {
    try {
      const answer = await sendDocument(shop, sale, server.address)
      if (answer.status < 500) return answer
    } catch {
      await wait(20)
    }
  }
}

/** What a gift card pays of each sale; it was promised to it before. */
async function payPart(shop: GivenShop, accountId: string, saleId: string) {
  const expiresAt = '2999-01-01T00:00:00.000Z'
  const hold = { clearanceId: saleId, accountId, amountMinor: PART_MINOR, expiresAt }
  if (!(await transaction((sql) => keepForSale(sql, hold)))) throw new Error('The card is empty')
  const { voucher, cash } = shop.tenderTypes
  return [
    { type: voucher, givenMinor: PART_MINOR, balance: { accountId, lastFour: 'WXYZ' } },
    { type: cash, givenMinor: 100_000 },
  ]
}

interface Vouchers {
  coupon: GivenCoupon
  accountId: string
}

async function sellAll(
  shop: GivenShop,
  till: OpenTill,
  { coupon, accountId }: Vouchers,
  server: ServerProcess,
  acknowledged: Acknowledged[]
): Promise<void> {
  const { couponId, code, promotionId } = coupon
  const counted = { promotionId, version: 1, name: 'Summer', uses: 1, discountMinor: 10 }
  const used = { coupons: [{ couponId, code, promotionId }], promotions: [counted] }
  for (let number = 0; number < SALES_EACH; number++) {
    const lines = [0, 1, 2].map((index) => ({ item: shop.items[(number + index) % 5]! }))
    const id = newId()
    const tenders = await payPart(shop, accountId, id)
    const sale = await till.sale({ id, lines, tenders, body: used })
    const { status, body } = await sendUntilAnswered(shop, sale, server)
    if (status !== 200 || body.state !== 'accepted') throw new Error(JSON.stringify(body))
    acknowledged.push({
      id: sale.document.id,
      acceptanceSequence: Number(body.acceptanceSequence),
    })
  }
}

/** Kills the server each time a drawn number of sales has been acknowledged, and starts it again. */
async function killAtRandom(server: ServerProcess, acknowledged: Acknowledged[]): Promise<number> {
  const random = seededRandom(SEED)
  const total = REGISTERS * SALES_EACH
  const moments = Array.from({ length: KILLS }, () => Math.floor(random() * (total - 20)))
  let kills = 0
  for (const moment of moments.sort((a, b) => a - b)) {
    while (acknowledged.length < moment) await wait(1)
    await wait(random() * 15)
    await server.kill()
    kills += 1
    await server.start()
  }
  return kills
}

test.group('A server killed in the middle of completions', (group) => {
  group.each.setup(cleanDatabase)

  test('loses no acknowledged sale and leaves none half written', async ({ assert, cleanup }) => {
    const shop = await givenShop({ items: 5 })
    const places = await givenRegisters(shop, REGISTERS)
    const tills = await Promise.all(places.map(givenOpenTill))
    const definition = { needsCoupon: true, scope: NO_GOODS }
    const promotion = await givenPromotion({ name: 'Summer', definition })
    await promotion.merge({ maxUses: 100_000 }).save()
    const coupon = await givenCoupon(shop, { promotion, usesPerCoupon: null })
    const accountId = await givenGiftCard(shop, { amountMinor: 1_000_000 })
    const server = await ServerProcess.start()
    cleanup(() => server.kill())
    const acknowledged: Acknowledged[] = []
    const [kills] = await Promise.all([
      killAtRandom(server, acknowledged),
      ...places.map((place, index) =>
        sellAll(place, tills[index]!, { coupon, accountId }, server, acknowledged)
      ),
    ])
    await server.kill()
    assert.equal(kills, KILLS)
    assert.lengthOf(acknowledged, REGISTERS * SALES_EACH)
    const stored = await read<{ id: string; acceptance_sequence: number }>(
      `select s.id, d.acceptance_sequence
         from sales s join documents d on d.id = s.id and d.state = 'accepted'`
    )
    assert.sameDeepMembers(
      stored.map((row) => ({
        id: row.id,
        acceptanceSequence: Number(row.acceptance_sequence),
      })),
      acknowledged
    )
    assert.deepEqual(await usesOf(coupon), { counted: acknowledged.length, held: 0 })
    const [usage] = await read<Record<string, number>>(
      'select uses_counted, uses_held, discount_counted_minor from promotion_usage'
    )
    const uses = acknowledged.length
    assert.deepEqual(Object.values(usage!).map(Number), [uses, 0, 10 * uses])
    const parts = await read<Record<string, number>>(
      `select (select count(*) from sale_lines) as line_rows,
          (select count(*) from sale_line_taxes) as tax_rows,
          (select count(*) from sale_tenders) as tender_rows,
          (select count(*) from stock_movements) as movement_rows,
          (select count(*) from outbox_events where kind = 'sales.sale.completed') as event_rows,
          (select sum(sales_count) from till_sessions) as counted_in_tills`
    )
    const sales = REGISTERS * SALES_EACH
    assert.deepEqual(Object.values(parts[0]!).map(Number), [
      3 * sales,
      3 * sales,
      2 * sales,
      3 * sales,
      sales,
      sales,
    ])
    const [card] = await read<Record<string, number>>(
      'select balance_minor, held_minor from balance_accounts'
    )
    assert.deepEqual(Object.values(card!).map(Number), [1_000_000 - PART_MINOR * sales, 0])
    assert.deepEqual(await brokenReceiptSeries(), [])
    assert.deepEqual(await verifyLedgers(), [])
    assert.deepEqual((await verifyJournal()).findings, [])
  }).timeout(patient(180_000))
})
