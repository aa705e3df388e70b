import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { transaction } from '#core/sql'
import { holdBalance } from '#app/balances/hold_balance'
import type { UsableBalance } from '#app/balances/look_up_balance'
import { Customer } from '#app/customers/customer'
import type { SoldGiftCard } from '#app/documents/gift_cards'
import type { SaleDocument } from '#app/documents/types'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import type { ReturnableSale } from '#app/sales/returns/returnable_sale'
import { TODAY } from '#tests/support/balances/given_balances'
import { listCards } from '#tests/support/balances/list_cards'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenGiftCardItem } from '#tests/support/sales/given_gift_card_item'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { givenRegisters } from '#tests/support/sales/given_registers'
import { postVoidBody } from '#tests/support/sales/post_void_body'
import { sendDocument } from '#tests/support/sales/send_document'
import { signedDocument } from '#tests/support/shop_documents'

const FEE = { kind: 'gift_card' as const }

/** A card of 500.00 that was sold, and what can be done with it. */
async function givenSoldCard(quantityThousandths = 1_000) {
  const shop = await givenShop()
  const till = await givenOpenTill(shop)
  const item = await givenGiftCardItem(shop)
  const token = await givenSignOn(shop, 'manager')
  const sold = await till.sale({ lines: [{ item, quantityThousandths, fee: FEE }] })
  await sendDocument(shop, sold)
  const [card] = await listCards()
  const balance = { accountId: card!.id, lastFour: card!.lastFour }
  const { voucher, cash } = shop.tenderTypes
  const ask = async (body: object) =>
    (await callRegister(shop, token, 'POST', '/api/clearances', body)).body
  return {
    shop,
    sold: sold.document,
    cardId: card!.id,
    ask,
    hold: (amountMinor: number) =>
      callRegister(shop, token, 'POST', '/api/balance_holds', {
        saleId: newId(),
        accountId: card!.id,
        amountMinor,
      }),
    /** Goods for 10.00 each that the card pays. */
    async buy(pieces = 1) {
      const sale = await till.sale({
        lines: [{ item: shop.items[0]!, quantityThousandths: pieces * 1_000 }],
        tenders: [{ type: voucher, givenMinor: pieces * 1_000, balance }],
      })
      await sendDocument(shop, sale)
      return sale.document
    },
    /** The first line of a sale comes back, paid back in cash or to the card. */
    async bringBack(document: SaleDocument, pieces: number, changes = {}, toCard = false) {
      const path = `/api/sales/by_receipt/${document.body.receipt.number}`
      const found = (await callRegister(shop, token, 'GET', path)).body as unknown as ReturnableSale
      const isCard = document.id === sold.document.id
      const { returnSource: returnOf } = found.lines[0]!
      const eachMinor = returnOf.grossMinor / (returnOf.quantityThousandths / 1_000)
      const given = { givenMinor: 0 - eachMinor * pieces }
      const sale = await till.sale({
        lines: [
          {
            item: isCard ? item : shop.items[0]!,
            quantityThousandths: -1_000 * pieces,
            returnOf,
            ...(isCard && { fee: FEE }),
          },
        ],
        tenders: [toCard ? { type: voucher, ...given, balance } : { type: cash, ...given }],
        ...changes,
      })
      return { document: sale.document, answer: await sendDocument(shop, sale) }
    },
    async reverse(document: SaleDocument, changes: { id?: string; clearanceId?: string } = {}) {
      const { id, clearanceId = null } = changes
      const body = { ...postVoidBody(shop, document), clearanceId }
      const sale = await signedDocument(shop, 'sale', body, {
        tillSessionId: till.tillSessionId,
        operatorId: shop.operators.manager.id,
        ...(id && { id }),
      })
      return (await sendDocument(shop, sale)).body.reviews!
    },
    cardBack: (pieces = 1) =>
      clearanceBody([
        {
          item,
          quantityThousandths: -1_000 * pieces,
          sourceSaleId: sold.document.id,
          sourceLineId: sold.document.body.lines[0]!.lineId,
        },
      ]),
  }
}

test.group('Gift cards that come back', (group) => {
  group.each.setup(cleanDatabase)

  test('are the customer’s again when their return is reversed', async ({ assert }) => {
    const { sold, bringBack, reverse, buy } = await givenSoldCard(3_000)
    const { document } = await bringBack(sold, 2)
    assert.deepEqual(
      (await listCards()).map(({ state, balance }) => [state, balance]),
      [
        ['withdrawn', 0],
        ['withdrawn', 0],
        ['active', 50_000],
      ]
    )
    assert.deepEqual(await reverse(document), [])
    assert.deepEqual(
      (await listCards()).map(({ state, balance }) => [state, balance]),
      Array(3).fill(['active', 50_000])
    )
    await buy()
    assert.equal((await listCards())[0]!.balance, 49_000)
    const again = await bringBack(sold, 2)
    assert.deepEqual(again.answer.body.reviews, [])
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('cannot be paid with once the server let them come back', async ({ assert }) => {
    const { sold, ask, cardBack, bringBack, hold } = await givenSoldCard()
    const question = cardBack()
    const cleared = await ask(question)
    assert.equal(cleared.answer, 'cleared')
    assert.equal((await hold(1_000)).body.refusal, 'balance_too_low')
    const names = { id: question.saleId, clearanceId: String(cleared.id) }
    const { answer } = await bringBack(sold, 1, names)
    assert.deepEqual(answer.body.reviews, [])
    assert.deepInclude((await listCards())[0]!, { balance: 0, held: 0, state: 'withdrawn' })
  })

  test('of a sale to be reversed cannot be paid with either', async ({ assert }) => {
    const { sold, ask, reverse, hold } = await givenSoldCard(2_000)
    const question = clearanceBody([], { postVoidOfSaleId: sold.id })
    const cleared = await ask(question)
    assert.equal(cleared.answer, 'cleared')
    assert.equal((await hold(1_000)).body.refusal, 'balance_too_low')
    const names = { id: question.saleId, clearanceId: String(cleared.id) }
    assert.deepEqual(await reverse(sold, names), [])
    assert.isTrue(
      (await listCards()).every(({ state, held }) => state === 'withdrawn' && held === 0)
    )
  })

  test('pay again when the sale that was to take them back is given up', async ({ assert }) => {
    const { shop, ask, cardBack, hold } = await givenSoldCard()
    const cleared = await ask(cardBack())
    const token = await givenSignOn(shop, 'manager')
    await callRegister(shop, token, 'DELETE', `/api/clearances/${cleared.id}`)
    assert.isNull((await hold(50_000)).body.refusal)
  })

  test('are refused while they pay for another sale, and not after that ran out', async ({
    assert,
  }) => {
    const { shop, cardId, ask, cardBack } = await givenSoldCard()
    const promise = (expiresAt: string) =>
      transaction((sql) =>
        holdBalance(sql, {
          clearanceId: newId(),
          accountId: cardId,
          amountMinor: 1_000,
          currency: shop.store.currency,
          businessDate: TODAY,
          expiresAt,
        })
      )
    await promise('2020-01-01T00:00:00.000Z')
    assert.equal((await ask(cardBack())).answer, 'cleared')
  })
})

test.group('A printed gift card', (group) => {
  group.each.setup(cleanDatabase)

  test('that two registers sell at once is one card, and no sale waits for anybody', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const item = await givenGiftCardItem(shop)
    const places = await givenRegisters(shop, 6)
    const token = await givenSignOn(shop, 'cashier')
    const code = 'SHOP-0002-EFGH'
    const asked = await callRegister(shop, token, 'POST', '/api/gift_card_codes', { code })
    const giftCard = asked.body.giftCard as SoldGiftCard
    const tills = await Promise.all(places.map((place) => givenOpenTill(place)))
    const sales = await Promise.all(
      tills.map((till) => till.sale({ lines: [{ item, fee: FEE, giftCard }] }))
    )
    const answers = await Promise.all(
      sales.map((sale, index) => sendDocument(places[index]!, sale))
    )
    assert.deepEqual(
      answers.map(({ body }) => body.state),
      Array(6).fill('accepted')
    )
    assert.lengthOf(
      answers.filter(({ body }) => body.reviews!.length === 0),
      1
    )
    assert.lengthOf(await listCards(), 6)
    assert.deepEqual(await verifyLedgers(), [])
  })
})

test.group('Money paid back to a gift card', (group) => {
  group.each.setup(cleanDatabase)

  test('is not paid out again by a reversal when it has been spent meanwhile', async ({
    assert,
  }) => {
    const { ask, bringBack, buy } = await givenSoldCard()
    const bought = await buy(50)
    assert.equal((await listCards())[0]!.balance, 0)
    const { document: returned } = await bringBack(bought, 50, {}, true)
    assert.equal((await listCards())[0]!.balance, 50_000)
    const reversal = () => ask(clearanceBody([], { postVoidOfSaleId: returned.id }))
    assert.equal((await reversal()).answer, 'cleared')
    assert.equal((await listCards())[0]!.held, 50_000)
    await transaction((sql) => sql.run('delete from balance_holds'))
    await transaction((sql) => sql.run('update balance_accounts set held_minor = 0'))
    await buy(10)
    const refused = await reversal()
    assert.equal(refused.answer, 'refused')
    assert.deepEqual(
      (refused.problems as { code: string }[]).map(({ code }) => code),
      ['gift_card_used']
    )
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('or to a customer who had no credit yet opens one', async ({ assert }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const token = await givenSignOn(shop, 'cashier')
    const { id: customerId } = await Customer.create({ name: 'Åse' })
    const ask = async (of: object) =>
      (await callRegister(shop, token, 'POST', '/api/balance_lookups', of)).body
    assert.equal((await ask({ customerId })).refusal, 'unknown')
    assert.equal((await ask({ customerId: newId(), isPaidBack: true })).refusal, 'unknown')
    const { balance } = await ask({ customerId, isPaidBack: true })
    const { accountId, freeMinor } = balance as UsableBalance
    assert.equal(freeMinor, 0)
    const back = await till.sale({
      lines: [{ item: shop.items[0]!, quantityThousandths: -1_000 }],
      tenders: [
        {
          type: shop.tenderTypes.voucher,
          givenMinor: -1_000,
          balance: { accountId, lastFour: null },
        },
      ],
    })
    await sendDocument(shop, back)
    const again = (await ask({ customerId })).balance as UsableBalance
    assert.deepInclude(again, { accountId, freeMinor: 1_000 })
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('that was promised stays promised when more of it is refused', async ({ assert }) => {
    const { shop, cardId } = await givenSoldCard()
    const token = await givenSignOn(shop, 'cashier')
    const saleId = newId()
    const hold = (amountMinor: number) =>
      callRegister(shop, token, 'POST', '/api/balance_holds', {
        saleId,
        accountId: cardId,
        amountMinor,
      })
    assert.isNull((await hold(30_000)).body.refusal)
    assert.equal((await hold(60_000)).body.refusal, 'balance_too_low')
    assert.equal((await listCards())[0]!.held, 30_000)
  })

  test('by a reversal is counted once, whatever had come back before', async ({ assert }) => {
    const { bringBack, buy, reverse } = await givenSoldCard()
    const bought = await buy(10)
    await bringBack(bought, 4, {}, true)
    assert.equal((await listCards())[0]!.balance, 44_000)
    assert.include(await reverse(bought), 'post_void_of_returned')
    assert.equal((await listCards())[0]!.balance, 50_000)
    assert.deepEqual(await verifyLedgers(), [])
  })
})
