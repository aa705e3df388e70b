import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { read } from '#core/sql'
import { NO_RETURN_TERMS, type ReturnTerms } from '#app/documents/return_policy'
import type { SaleDocument } from '#app/documents/types'
import type { ReturnableSale } from '#app/sales/returns/returnable_sale'
import { saveReturnPolicy } from '#app/stores/save_return_policy'
import type { TenderType } from '#app/tenders/tender_type'
import { authoriseOverride } from '#app/users/authorise_override'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenOpenTill, type OpenTill } from '#tests/support/sales/given_open_till'
import { givenRegisters } from '#tests/support/sales/given_registers'
import { postVoidBody } from '#tests/support/sales/post_void_body'
import { sendDocument } from '#tests/support/sales/send_document'
import { signedDocument, type SaleSketch } from '#tests/support/shop_documents'

type Refunds = { type: TenderType; amountMinor: number }[]

const TASK = 'sale.return_outside_policy'

async function givenPolicy(shop: GivenShop, payBack: ReturnTerms['payBack']) {
  const policy = { ...NO_RETURN_TERMS, payBack, exceptions: [] }
  await saveReturnPolicy(shop.store.id, policy, shop.operators.owner.id)
}

/** Two pieces at 10.00, sold where goods are paid back the way they were paid for. */
async function givenSold(
  tendersOf: (types: GivenShop['tenderTypes']) => SaleSketch['tenders'],
  payBack: ReturnTerms['payBack'] = 'original'
) {
  const shop = await givenShop()
  await givenPolicy(shop, payBack)
  const till = await givenOpenTill(shop)
  const tenders = tendersOf(shop.tenderTypes)
  const lines = [{ item: shop.items[0]!, quantityThousandths: 2_000 }]
  const sold = await till.sale({ lines, ...(tenders && { tenders }) })
  await sendDocument(shop, sold)
  return { shop, till, token: await givenSignOn(shop), sold: sold.document }
}

/** What the register asks before some of it is paid back. */
function question(shop: GivenShop, sold: SaleDocument, pieces: number, refunds: Refunds) {
  const source = { sourceSaleId: sold.id, sourceLineId: sold.body.lines[0]!.lineId }
  const line = { item: shop.items[0]!, quantityThousandths: -1_000 * pieces, ...source }
  return clearanceBody([line], {
    paidBackMinor: 1_000 * pieces,
    refunds: refunds.map(({ type, amountMinor }) => ({ tenderTypeId: type.id, amountMinor })),
  })
}

async function ask(shop: GivenShop, token: string, body: object) {
  return (await callRegister(shop, token, 'POST', '/api/clearances', body)).body
}

/** The document of a return, with the money going back as it says. */
async function paidBack(
  {
    shop,
    till,
    token,
    sold,
  }: { shop: GivenShop; till: OpenTill; token: string; sold: SaleDocument },
  pieces: number,
  tenders: { type: TenderType; givenMinor: number }[] | null,
  changes: { id?: string; clearanceId?: string } = {}
) {
  const path = `/api/sales/by_receipt/${sold.body.receipt.number}`
  const found = (await callRegister(shop, token, 'GET', path)).body as unknown as ReturnableSale
  const { returnSource: returnOf } = found.lines[0]!
  const lines = [{ item: shop.items[0]!, quantityThousandths: -1_000 * pieces, returnOf }]
  return till.sale({ lines, ...(tenders && { tenders }), ...changes })
}

async function otherwiseMinor(): Promise<number[]> {
  const rows = await read<{ detail: string }>(
    "select detail from sale_reviews where reason = 'refund_not_as_paid'"
  )
  return rows.map(({ detail }) => (JSON.parse(detail) as { otherwiseMinor: number }).otherwiseMinor)
}

test.group('Paid back the way it was paid', (group) => {
  group.each.setup(cleanDatabase)

  test('what was paid by card goes back in cash only with a manager', async ({ assert }) => {
    const given = await givenSold(({ card }) => [{ type: card, givenMinor: 2_000 }])
    const { shop, token, sold } = given
    const { cash, card } = shop.tenderTypes
    const inCash = question(shop, sold, 2, [{ type: cash, amountMinor: 2_000 }])
    const refused = await ask(shop, token, inCash)
    assert.deepEqual(refused.needsOverride, [TASK])
    assert.equal(refused.otherwiseMinor, 2_000)
    const byCard = question(shop, sold, 2, [{ type: card, amountMinor: 2_000 }])
    assert.equal((await ask(shop, token, byCard)).answer, 'cleared')
  })

  test('a manager lets it go another way, and nobody reviews it', async ({ assert }) => {
    const given = await givenSold(({ card }) => [{ type: card, givenMinor: 2_000 }])
    const { shop, token, sold } = given
    const { cash } = shop.tenderTypes
    const { cashier, manager } = shop.operators
    const body = question(shop, sold, 2, [{ type: cash, amountMinor: 2_000 }])
    await authoriseOverride({
      task: TASK,
      userId: manager.id,
      pin: manager.pin,
      context: { saleId: body.saleId },
      operatorId: cashier.id,
      storeId: shop.store.id,
      registerId: shop.register.id,
    })
    const cleared = await ask(shop, token, body)
    assert.equal(cleared.answer, 'cleared')
    const names = { id: body.saleId, clearanceId: String(cleared.id) }
    const back = await paidBack(given, 2, [{ type: cash, givenMinor: -2_000 }], names)
    assert.deepEqual((await sendDocument(shop, back)).body.reviews, [])
  })

  test('of a split payment each way gives back no more than came in by it, over all parts', async ({
    assert,
  }) => {
    const given = await givenSold(({ cash, card }) => [
      { type: card, givenMinor: 500 },
      { type: cash, givenMinor: 1_500 },
    ])
    const { shop, token, sold } = given
    const { cash, card } = shop.tenderTypes
    const first = question(shop, sold, 1, [{ type: cash, amountMinor: 1_000 }])
    const cleared = await ask(shop, token, first)
    assert.equal(cleared.answer, 'cleared')
    const names = { id: first.saleId, clearanceId: String(cleared.id) }
    const back = await paidBack(given, 1, [{ type: cash, givenMinor: -1_000 }], names)
    assert.deepEqual((await sendDocument(shop, back)).body.reviews, [])

    const again = question(shop, sold, 1, [{ type: cash, amountMinor: 1_000 }])
    assert.equal((await ask(shop, token, again)).otherwiseMinor, 500)
    const split = question(shop, sold, 1, [
      { type: cash, amountMinor: 500 },
      { type: card, amountMinor: 500 },
    ])
    assert.equal((await ask(shop, token, split)).answer, 'cleared')
  })

  test('cash that was rounded goes back in parts that are rounded each by themselves', async ({
    assert,
  }) => {
    const shop = await givenShop()
    await givenPolicy(shop, 'original')
    const till = await givenOpenTill(shop)
    const discount = {
      kind: 'amount',
      amountMinor: 60,
      reason: 'worn',
      authorisedById: null,
    } as const
    const lines = [{ item: shop.items[0]!, quantityThousandths: 2_000, discount }]
    const { document: sold, ...sent } = await till.sale({ lines })
    await sendDocument(shop, { document: sold, ...sent })
    assert.equal(sold.body.tenders[0]!.amountMinor, 1_900)
    const given = { shop, till, token: await givenSignOn(shop), sold }
    for (let part = 0; part < 2; part++) {
      const back = await paidBack(given, 1, null)
      assert.equal(back.document.body.tenders[0]!.amountMinor, -1_000)
      assert.notInclude((await sendDocument(shop, back)).body.reviews, 'refund_not_as_paid')
    }
  })

  test('of two registers that pay the same cash back at once, one is refused', async ({
    assert,
  }) => {
    const { shop, sold } = await givenSold(({ cash, card }) => [
      { type: card, givenMinor: 1_000 },
      { type: cash, givenMinor: 1_000 },
    ])
    const { cash } = shop.tenderTypes
    const places = await givenRegisters(shop, 2)
    const tokens = await Promise.all(places.map((place) => givenSignOn(place)))
    const bodies = places.map(() => question(shop, sold, 1, [{ type: cash, amountMinor: 1_000 }]))
    const answers = await Promise.all(
      places.map((place, index) => ask(place, tokens[index]!, bodies[index]!))
    )
    assert.sameMembers(
      answers.map(({ answer }) => answer),
      ['cleared', 'refused']
    )
    const winner = answers.findIndex(({ answer }) => answer === 'cleared')
    const path = `/api/clearances/${String(answers[winner]!.id)}`
    await callRegister(places[winner]!, tokens[winner]!, 'DELETE', path)
    const loser = 1 - winner
    const later = { ...bodies[loser]!, draftDigest: 'once more' }
    assert.equal((await ask(places[loser]!, tokens[loser]!, later)).answer, 'cleared')
  })

  test('of two registers that take the same goods back one is told where they are', async ({
    assert,
  }) => {
    const given = await givenSold(({ cash }) => [{ type: cash, givenMinor: 2_000 }], 'any')
    const { shop, sold } = given
    const refunds = [{ type: shop.tenderTypes.cash, amountMinor: 2_000 }]
    const places = await givenRegisters(shop, 2)
    const tokens = await Promise.all(places.map((place) => givenSignOn(place)))
    const bodies = places.map(() => question(shop, sold, 2, refunds))
    const answers = await Promise.all(
      places.map((place, index) => ask(place, tokens[index]!, bodies[index]!))
    )
    const winner = answers.findIndex(({ answer }) => answer === 'cleared')
    const loser = 1 - winner
    assert.equal(answers[loser]!.answer, 'refused')
    assert.containSubset(answers[loser]!.problems, [
      {
        code: 'return_claimed',
        lineId: bodies[loser]!.lines[0]!.lineId,
        availableThousandths: 0,
        name: ['Front till', 'Till 2'][winner],
      },
    ])

    // Given up at the one, they may be taken back at the other.
    const path = `/api/clearances/${String(answers[winner]!.id)}`
    await callRegister(places[winner]!, tokens[winner]!, 'DELETE', path)
    const later = { ...bodies[loser]!, draftDigest: 'once more' }
    assert.equal((await ask(places[loser]!, tokens[loser]!, later)).answer, 'cleared')
    const again = await ask(places[winner]!, tokens[winner]!, bodies[winner]!)
    assert.equal(again.answer, 'refused')
  })

  test('of two pieces two sales may take back one each, and a claim ends by itself', async ({
    assert,
    cleanup,
  }) => {
    const given = await givenSold(({ cash }) => [{ type: cash, givenMinor: 2_000 }], 'any')
    const { shop, token, sold } = given
    const refundOf = (pieces: number) =>
      question(shop, sold, pieces, [{ type: shop.tenderTypes.cash, amountMinor: 1_000 * pieces }])
    const answerTo = async (pieces: number) => (await ask(shop, token, refundOf(pieces))).answer
    assert.equal(await answerTo(1), 'cleared')
    assert.equal(await answerTo(2), 'refused')
    assert.equal(await answerTo(1), 'cleared')
    assert.equal(await answerTo(1), 'refused')
    const inElevenMinutes = new Date(clock.now().getTime() + 11 * 60_000)
    const { now } = clock
    cleanup(() => void (clock.now = now))
    clock.now = () => inElevenMinutes
    assert.equal(await answerTo(2), 'cleared')
  })

  test('a claim is over once its sale has come', async ({ assert }) => {
    const given = await givenSold(({ cash }) => [{ type: cash, givenMinor: 2_000 }], 'any')
    const { shop, token, sold } = given
    const refundOf = (pieces: number) =>
      question(shop, sold, pieces, [{ type: shop.tenderTypes.cash, amountMinor: 1_000 * pieces }])
    const first = refundOf(1)
    const cleared = await ask(shop, token, first)
    const names = { id: first.saleId, clearanceId: String(cleared.id) }
    await sendDocument(shop, await paidBack(given, 1, null, names))
    assert.deepEqual(await read('select * from return_claims'), [])
    assert.equal((await ask(shop, token, refundOf(2))).answer, 'refused')
    assert.equal((await ask(shop, token, refundOf(1))).answer, 'cleared')
  })

  test('a sale that asks anew is not in its own way', async ({ assert }) => {
    const { shop, token, sold } = await givenSold(({ card }) => [{ type: card, givenMinor: 2_000 }])
    const body = question(shop, sold, 2, [{ type: shop.tenderTypes.card, amountMinor: 2_000 }])
    assert.equal((await ask(shop, token, body)).answer, 'cleared')
    assert.equal((await ask(shop, token, { ...body, draftDigest: 'anew' })).answer, 'cleared')
  })

  test('money that left another way unasked is kept and reviewed, with how much', async ({
    assert,
  }) => {
    const given = await givenSold(({ card }) => [{ type: card, givenMinor: 2_000 }])
    const { shop } = given
    const { cash, card } = shop.tenderTypes
    const wrong = await paidBack(given, 1, [{ type: cash, givenMinor: -1_000 }])
    const answer = await sendDocument(shop, wrong)
    assert.equal(answer.body.state, 'accepted')
    assert.include(answer.body.reviews, 'refund_not_as_paid')
    assert.deepEqual(await otherwiseMinor(), [1_000])
    const right = await paidBack(given, 1, [{ type: card, givenMinor: -1_000 }])
    assert.notInclude((await sendDocument(shop, right)).body.reviews, 'refund_not_as_paid')
  })

  test('a return that is reversed has paid nothing back', async ({ assert }) => {
    const given = await givenSold(({ cash, card }) => [
      { type: card, givenMinor: 1_000 },
      { type: cash, givenMinor: 1_000 },
    ])
    const { shop, till, token, sold } = given
    const { cash } = shop.tenderTypes
    const back = await paidBack(given, 1, [{ type: cash, givenMinor: -1_000 }])
    await sendDocument(shop, back)
    const again = () => question(shop, sold, 1, [{ type: cash, amountMinor: 1_000 }])
    assert.equal((await ask(shop, token, again())).answer, 'refused')
    const by = { tillSessionId: till.tillSessionId, operatorId: shop.operators.manager.id }
    const reversal = await signedDocument(shop, 'sale', postVoidBody(shop, back.document), by)
    await sendDocument(shop, reversal)
    assert.equal((await ask(shop, token, again())).answer, 'cleared')
  })

  test('where goods are paid back in any way, nothing is asked or reviewed', async ({ assert }) => {
    const given = await givenSold(({ card }) => [{ type: card, givenMinor: 2_000 }], 'any')
    const { shop, token, sold } = given
    const { cash } = shop.tenderTypes
    const body = question(shop, sold, 1, [{ type: cash, amountMinor: 1_000 }])
    assert.equal((await ask(shop, token, body)).answer, 'cleared')
    const back = await paidBack(given, 1, [{ type: cash, givenMinor: -1_000 }])
    assert.notInclude((await sendDocument(shop, back)).body.reviews, 'refund_not_as_paid')
  })

  test('what was paid in a way that pays nothing back goes back in any other, once', async ({
    assert,
  }) => {
    const { shop, token, sold } = await givenSold(({ card, voucher }) => [
      { type: card, givenMinor: 1_000 },
      { type: voucher, givenMinor: 1_000 },
    ])
    const { cash, voucher } = shop.tenderTypes
    voucher.canRefund = false
    await voucher.save()
    const body = question(shop, sold, 1, [{ type: cash, amountMinor: 1_000 }])
    assert.equal((await ask(shop, token, body)).answer, 'cleared')
    const again = question(shop, sold, 1, [{ type: cash, amountMinor: 1_000 }])
    assert.equal((await ask(shop, token, again)).otherwiseMinor, 1_000)
  })
})
