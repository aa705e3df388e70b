import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { newId } from '#core/ids'
import { read } from '#core/sql'
import {
  NO_RETURN_TERMS,
  type RestockingFee,
  type ReturnCondition,
} from '#app/documents/return_policy'
import type { ReturnableSale } from '#app/sales/returns/returnable_sale'
import { saveReturnPolicy } from '#app/stores/save_return_policy'
import type { RestockingRate } from '#pricing/fees/fee'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { postVoidBody } from '#tests/support/sales/post_void_body'
import { sendDocument } from '#tests/support/sales/send_document'
import { signedDocument } from '#tests/support/shop_documents'

const DAY_MS = 86_400_000
const fifteenPercent: RestockingRate = { kind: 'percent', ratePpm: 150_000 }

async function givenFee(changes: Partial<RestockingFee> = {}, quantityThousandths = 2_000) {
  const shop = await givenShop()
  const fee = {
    rate: fifteenPercent,
    isForUnopened: false,
    freeDays: null,
    taxCategoryId: null,
    ...changes,
  }
  const policy = { ...NO_RETURN_TERMS, fee, exceptions: [] }
  await saveReturnPolicy(shop.store.id, policy, shop.operators.owner.id)
  const till = await givenOpenTill(shop)
  const sold = await till.sale({
    lines: [
      { item: shop.items[0]!, quantityThousandths },
      { item: shop.items[1]!, quantityThousandths },
    ],
  })
  await sendDocument(shop, sold)
  return { shop, till, sold: sold.document }
}

type Given = Awaited<ReturnType<typeof givenFee>>

/** The question about one unit of the first line, with or without a fee. */
function askBack(
  { shop, sold }: Given,
  { condition = 'opened', rate }: { condition?: ReturnCondition; rate?: RestockingRate }
) {
  const lineId = newId()
  const goods = {
    lineId,
    item: shop.items[0]!,
    quantityThousandths: -1_000,
    sourceSaleId: sold.id,
    sourceLineId: sold.body.lines[0]!.lineId,
    returnCondition: condition,
  }
  const body = clearanceBody([goods])
  if (!rate) return body
  const fee = { lineId: newId(), itemId: null, quantityThousandths: 1_000 }
  const restocking = { ofLineId: lineId, isTaxedAsGoods: true, ...rate }
  return { ...body, lines: [...body.lines, { ...fee, restocking }] }
}

async function needed(shop: GivenShop, token: string, body: object): Promise<unknown> {
  return (await callRegister(shop, token, 'POST', '/api/clearances', body)).body.needsOverride
}

async function lookUp({ shop, sold }: Given): Promise<ReturnableSale> {
  const token = await givenSignOn(shop, 'manager')
  const path = `/api/sales/by_receipt/${sold.body.receipt.number}`
  return (await callRegister(shop, token, 'GET', path)).body as unknown as ReturnableSale
}

/** One unit of the first line back, with its fee or with a waiver. */
async function bringBack(given: Given, rate: RestockingRate | null, changes: object = {}) {
  const { shop, till } = given
  const { returnSource } = (await lookUp(given)).lines[0]!
  const item = shop.items[0]!
  return till.sale({
    lines: [
      {
        item,
        quantityThousandths: -1_000,
        returnOf: returnSource,
        returnCondition: 'opened',
        ...changes,
      },
      ...(rate ? [{ item, restocking: { ofLine: 0, rate } }] : []),
    ],
  })
}

test.group('Restocking fees', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => {
    clock.now = () => new Date()
  })

  test('a return that keeps back what the policy says needs nobody, any other a manager', async ({
    assert,
  }) => {
    const given = await givenFee()
    const token = await givenSignOn(given.shop, 'cashier')
    const ask = (question: Parameters<typeof askBack>[1]) =>
      needed(given.shop, token, askBack(given, question))
    assert.deepEqual(await ask({ rate: fifteenPercent }), [])
    for (const rate of [undefined, { kind: 'percent' as const, ratePpm: 140_000 }]) {
      assert.deepEqual(await ask(rate ? { rate } : {}), ['sale.waive_restocking_fee'])
    }
    const manager = await givenSignOn(given.shop, 'manager')
    assert.deepEqual(await needed(given.shop, manager, askBack(given, {})), [])
  })

  test('nothing is kept back of faulty or unopened goods, nor on the free days', async ({
    assert,
  }) => {
    const given = await givenFee({ freeDays: 3 })
    const sold = Date.now()
    clock.now = () => new Date(sold + 3 * DAY_MS)
    const early = await givenSignOn(given.shop, 'cashier')
    assert.deepEqual(await needed(given.shop, early, askBack(given, {})), [])
    clock.now = () => new Date(sold + 4 * DAY_MS)
    const token = await givenSignOn(given.shop, 'cashier')
    assert.deepEqual(await needed(given.shop, token, askBack(given, {})), [
      'sale.waive_restocking_fee',
    ])
    for (const condition of ['faulty', 'unopened'] as const) {
      assert.deepEqual(await needed(given.shop, token, askBack(given, { condition })), [])
      const charged = askBack(given, { condition, rate: fifteenPercent })
      assert.deepEqual(await needed(given.shop, token, charged), ['sale.waive_restocking_fee'])
    }
  })

  test('the sale is a return, its fee a figure of its own, and register and server agree', async ({
    assert,
  }) => {
    const given = await givenFee()
    const back = await bringBack(given, fifteenPercent)
    const { totals, lines } = back.document.body
    const paidMinor = 0 - lines[0]!.priced.grossMinor
    assert.equal(totals.grossMinor, Math.round(paidMinor * 0.15) - paidMinor)
    const answer = await sendDocument(given.shop, back)
    assert.deepEqual(answer.body.reviews, [])
    const [sale] = await read<{ kind: string }>('select kind from sales where id = ?', [
      back.document.id,
    ])
    assert.equal(sale!.kind, 'return')
    const fees = await read<{ fee_kind: string; unit_cost_minor_e4: number }>(
      "select fee_kind, unit_cost_minor_e4 from sale_lines where fee_kind = 'restocking'"
    )
    assert.lengthOf(fees, 1)
    const found = await lookUp({ ...given, sold: back.document })
    assert.lengthOf(found.lines, 0)
  })

  test('a fee left out offline is reviewed, unless a manager waived it', async ({ assert }) => {
    const given = await givenFee()
    const left = await bringBack(given, null)
    assert.deepEqual((await sendDocument(given.shop, left)).body.reviews, [
      'operator_unauthorised',
      'restocking_fee_differs',
    ])
    const authorisedById = given.shop.operators.manager.id
    const waived = await bringBack(given, null, {
      feeWaiver: { reason: 'Our mistake', authorisedById },
    })
    assert.deepEqual((await sendDocument(given.shop, waived)).body.reviews, [
      'restocking_fee_differs',
    ])
  })

  test('an amount once for a receipt is asked for with the first goods only', async ({
    assert,
  }) => {
    const rate: RestockingRate = { kind: 'once', amountMinor: 500 }
    const given = await givenFee({ rate })
    const token = await givenSignOn(given.shop, 'cashier')
    assert.deepEqual(await needed(given.shop, token, askBack(given, { rate })), [])
    await sendDocument(given.shop, await bringBack(given, rate))
    assert.deepEqual(await needed(given.shop, token, askBack(given, {})), [])
    assert.deepEqual(await needed(given.shop, token, askBack(given, { rate })), [
      'sale.waive_restocking_fee',
    ])
    assert.deepEqual(
      (await sendDocument(given.shop, await bringBack(given, null))).body.reviews,
      []
    )
  })

  test('a reversed return gives its fee back, and the goods can come back again', async ({
    assert,
  }) => {
    const given = await givenFee()
    const { shop, till } = given
    const back = await bringBack(given, fifteenPercent)
    await sendDocument(shop, back)
    const by = { tillSessionId: till.tillSessionId, operatorId: shop.operators.manager.id }
    const body = postVoidBody(shop, back.document)
    assert.equal(body.totals.grossMinor, 0 - back.document.body.totals.grossMinor)
    const reversal = await signedDocument(shop, 'sale', body, by)
    assert.deepEqual((await sendDocument(shop, reversal)).body.reviews, [])
    assert.equal((await lookUp(given)).lines[0]!.remainingThousandths, 2_000)
  })
})
