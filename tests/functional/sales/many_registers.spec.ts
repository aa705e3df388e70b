import { test } from '@japa/runner'
import { read } from '#core/sql'
import { newId } from '#core/ids'
import { verifyJournal } from '#app/journal/verify_journal'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { countRows } from '#tests/support/sales/count_rows'
import { brokenReceiptSeries } from '#tests/support/sales/gapless_receipts'
import { givenLevels } from '#tests/support/sales/given_levels'
import { givenOpenTill, type OpenTill } from '#tests/support/sales/given_open_till'
import { givenRegisters } from '#tests/support/sales/given_registers'
import { sendDocument } from '#tests/support/sales/send_document'

const REGISTERS = 10
const SALES_EACH = 20
const ITEMS = 20
const PIECES_EACH = 5

interface Counter {
  shop: GivenShop
  till: OpenTill
  token: string
}

async function givenCounters(allowsNegativeStock: boolean): Promise<Counter[]> {
  const shop = await givenShop({ items: ITEMS, allowsNegativeStock })
  await givenLevels(shop, Object.fromEntries(shop.items.map(({ id }) => [id, PIECES_EACH * 1_000])))
  const counters: Counter[] = []
  for (const place of await givenRegisters(shop, REGISTERS)) {
    const till = await givenOpenTill(place)
    counters.push({ shop: place, till, token: await givenSignOn(place) })
  }
  return counters
}

/** Two pieces of two items, spread so that every item is wanted four times as often as it is there. */
function wanted({ shop }: Counter, number: number) {
  const first = (number * 7) % ITEMS
  return [shop.items[first]!, shop.items[(first + 3) % ITEMS]!].map((item) => ({ item }))
}

/** One sale as a register makes it: cleared first, then completed; null when it was refused. */
async function sell(counter: Counter, number: number): Promise<string[] | null> {
  const { shop, till, token } = counter
  const lines = wanted(counter, number)
  const question = clearanceBody(lines)
  const cleared = await callRegister(shop, token, 'POST', '/api/clearances', question)
  if (cleared.body.answer !== 'cleared') return null
  const sale = await till.sale({
    lines,
    id: question.saleId,
    clearanceId: String(cleared.body.id),
  })
  const answer = await sendDocument(shop, sale)
  if (answer.body.state !== 'accepted') throw new Error(JSON.stringify(answer))
  return answer.body.reviews ?? []
}

async function sellEverywhere(counters: Counter[]): Promise<(string[] | null)[]> {
  const answers = await Promise.all(
    counters.map(async (counter, register) => {
      const own: (string[] | null)[] = []
      for (let number = 0; number < SALES_EACH; number++) {
        own.push(await sell(counter, register * SALES_EACH + number))
      }
      return own
    })
  )
  return answers.flat()
}

test.group('Two hundred completions at once', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(120_000)

  test('sell no piece twice where stock may not fall below zero', async ({ assert }) => {
    const counters = await givenCounters(false)
    const answers = await sellEverywhere(counters)
    const sold = answers.filter((reviews) => reviews !== null)
    assert.lengthOf(answers, 200)
    assert.deepEqual(sold.flat(), [])
    assert.isAbove(sold.length, 30, 'what is there must be sold')
    assert.isAtMost(sold.length, (ITEMS * PIECES_EACH) / 2)
    const levels = await read<{ on_hand_thousandths: number; held_thousandths: number }>(
      'select on_hand_thousandths, held_thousandths from stock_levels'
    )
    assert.isTrue(levels.every((level) => Number(level.on_hand_thousandths) >= 0))
    assert.isTrue(levels.every((level) => Number(level.held_thousandths) === 0))
    assert.deepEqual(await brokenReceiptSeries(), [])
    assert.deepEqual(await verifyLedgers(), [])
    assert.deepEqual((await verifyJournal()).findings, [])
  })

  test('are all there where stock may fall below zero, and levels say how far', async ({
    assert,
  }) => {
    const counters = await givenCounters(true)
    const answers = await sellEverywhere(counters)
    assert.deepEqual(answers.flat(), [])
    assert.equal(await countRows('sales'), 200)
    const [sum] = await read<{ on_hand: number }>(
      'select sum(on_hand_thousandths) as on_hand from stock_levels'
    )
    assert.equal(Number(sum?.on_hand), (ITEMS * PIECES_EACH - 2 * 200) * 1_000)
    const [order] = await read<Record<string, number>>(
      `select min(acceptance_sequence) as first_of, max(acceptance_sequence) as last_of,
          count(distinct acceptance_sequence) as count_of from documents`
    )
    assert.equal(Number(order?.last_of) - Number(order?.first_of) + 1, Number(order?.count_of))
    assert.deepEqual(await brokenReceiptSeries(), [])
    assert.deepEqual(await verifyLedgers(), [])
    assert.deepEqual((await verifyJournal()).findings, [])
  })

  test('the same document from eight places at once is one sale', async ({ assert }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }], id: newId() })
    const answers = await Promise.all(Array.from({ length: 8 }, () => sendDocument(shop, sale)))
    for (const answer of answers) assert.deepEqual(answer, answers[0])
    assert.equal(answers[0]!.body.state, 'accepted')
    assert.equal(await countRows('sales'), 1)
    assert.equal(await countRows('stock_movements'), 1)
  })
})
