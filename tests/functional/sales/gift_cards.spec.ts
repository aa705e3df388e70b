import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { read } from '#core/sql'
import { findByCode } from '#app/balances/issue_gift_card'
import type { UsableBalance } from '#app/balances/look_up_balance'
import type { SoldGiftCard } from '#app/documents/gift_cards'
import type { PrintDocument } from '#app/documents/print_document'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { CODE, givenGiftCard } from '#tests/support/balances/given_balances'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenGiftCardItem } from '#tests/support/sales/given_gift_card_item'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { postVoidBody } from '#tests/support/sales/post_void_body'
import { sendDocument } from '#tests/support/sales/send_document'
import { TillDay } from '#tests/support/tills/given_till_day'
import { signedDocument } from '#tests/support/shop_documents'

const FEE = { kind: 'gift_card' as const }

async function cards() {
  const rows = await read<Record<string, string | number>>(
    `select a.id, a.balance_minor, a.held_minor, g.state, g.last_four, g.code_digest
       from gift_cards g join balance_accounts a on a.id = g.account_id order by a.balance_minor, a.id`
  )
  return rows.map((row) => ({
    id: String(row.id),
    balance: Number(row.balance_minor),
    held: Number(row.held_minor),
    state: String(row.state),
    lastFour: String(row.last_four),
    digest: String(row.code_digest),
  }))
}

async function sellCard(shop: GivenShop) {
  const till = await givenOpenTill(shop)
  const item = await givenGiftCardItem(shop)
  const sale = await till.sale({ lines: [{ item, fee: FEE }] })
  const answer = await sendDocument(shop, sale)
  return { till, item, sale, answer }
}

/** A till, a card with 500.00 and the way to ask about it. */
async function givenCardHolder() {
  const shop = await givenShop()
  const till = await givenOpenTill(shop)
  const accountId = await givenGiftCard(shop)
  const token = await givenSignOn(shop, 'cashier')
  const hold = (saleId: string, amountMinor: number) =>
    callRegister(shop, token, 'POST', '/api/balance_holds', { saleId, accountId, amountMinor })
  const balance = { accountId, lastFour: 'WXYZ' }
  return { shop, till, token, accountId, balance, hold }
}

test.group('Gift cards sold at a register', (group) => {
  group.each.setup(cleanDatabase)

  test('are issued with their sale, without tax, and not again when it is sent again', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { sale, answer } = await sellCard(shop)
    assert.deepEqual(answer.body.reviews, [])
    assert.equal(sale.document.body.totals.taxMinor, 0)
    const again = await sendDocument(shop, sale)
    assert.equal(again.body.state, 'accepted')
    const [card, ...others] = await cards()
    assert.lengthOf(others, 0)
    assert.equal(card!.balance, 50_000)
    assert.equal(card!.digest.length, 64)
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('cost nothing, though their item may have had a cost as goods', async ({ assert }) => {
    await sellCard(await givenShop())
    const [sale] = await read<{ cost_minor: number; uncosted_net_minor: number }>(
      'select cost_minor, uncosted_net_minor from sales'
    )
    assert.deepEqual([sale!.cost_minor, sale!.uncosted_net_minor].map(Number), [0, 0])
    const lines = await read('select id from sale_lines where unit_cost_minor_e4 is not null')
    assert.lengthOf(lines, 0)
  })

  test('are as many as were sold, each with a code of its own', async ({ assert }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const item = await givenGiftCardItem(shop)
    const sale = await till.sale({ lines: [{ item, quantityThousandths: 3_000, fee: FEE }] })
    await sendDocument(shop, sale)
    const sold = await cards()
    assert.deepEqual(
      sold.map(({ balance }) => balance),
      [50_000, 50_000, 50_000]
    )
    assert.equal(new Set(sold.map(({ digest }) => digest)).size, 3)
  })

  test('printed beforehand get the code on them, which no document tells', async ({ assert }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const item = await givenGiftCardItem(shop)
    const token = await givenSignOn(shop, 'cashier')
    const code = 'SHOP-0001-ABCD'
    const asked = await callRegister(shop, token, 'POST', '/api/gift_card_codes', { code })
    const giftCard = asked.body.giftCard as SoldGiftCard
    assert.equal(giftCard.lastFour, 'ABCD')
    const sale = await till.sale({ lines: [{ item, fee: FEE, giftCard }] })
    const answer = await sendDocument(shop, sale)
    assert.deepEqual(answer.body.reviews, [])
    assert.notInclude(JSON.stringify(sale.document), 'SHOP0001')
    assert.equal(await findByCode({ all: read }, code), (await cards())[0]!.id)
    const twice = await callRegister(shop, token, 'POST', '/api/gift_card_codes', { code })
    assert.equal(twice.body.refusal, 'code_taken')
    // Another register had asked before the first one sold it.
    const late = await till.sale({ lines: [{ item, fee: FEE, giftCard }] })
    assert.deepEqual((await sendDocument(shop, late)).body.reviews, ['gift_card_code_taken'])
    assert.lengthOf(await cards(), 2)
  })

  test('are no turnover of the till, whose Z the server confirms', async ({ assert }) => {
    const shop = await givenShop()
    const item = await givenGiftCardItem(shop)
    const day = await new TillDay(shop).open()
    await day.sell({ lines: [{ item, fee: FEE }] })
    await day.sell({ lines: [{ item, fee: FEE }, { item: shop.items[0]! }] })
    const { report } = (await day.close()).body
    assert.deepEqual(report.giftCards, { count: 2, amountMinor: 100_000 })
    assert.deepEqual(report.salesReceipts, { count: 1, amountMinor: 1_000 })
    assert.equal(report.grandTotals.netMinor, 1_000)
    assert.equal(report.cashSalesMinor, 101_000)
    assert.isFalse(report.taxes.some(({ taxRateId }) => taxRateId === 'multi_purpose_voucher'))
    const [z] = await read<{ differences: string | null }>('select differences from z_reports')
    assert.isNull(z!.differences)
  })

  test('are printed with the code that pays, while nobody has used them', async ({ assert }) => {
    const shop = await givenShop()
    const { sale, till } = await sellCard(shop)
    const token = await givenSignOn(shop, 'cashier')
    const print = async () => {
      const job = { kind: 'gift_card', saleId: sale.document.id }
      return callRegister(shop, token, 'POST', '/api/print_jobs', job)
    }
    const { blocks } = (await print()).body.paper as PrintDocument
    const code = blocks.find((block) => block.kind === 'qr')!.text
    const [card] = await cards()
    assert.equal(await findByCode({ all: read }, code), card!.id)
    const paid = await till.sale({
      lines: [{ item: shop.items[0]! }],
      tenders: [
        {
          type: shop.tenderTypes.voucher,
          givenMinor: 1_000,
          balance: { accountId: card!.id, lastFour: card!.lastFour },
        },
      ],
    })
    await sendDocument(shop, paid)
    assert.isNull((await print()).body.paper)
  })

  test('come back while nobody has paid with them, and are refused afterwards', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { sale, till, item } = await sellCard(shop)
    const token = await givenSignOn(shop, 'manager')
    const ask = async (saleId: string) => {
      const body = clearanceBody([], { postVoidOfSaleId: saleId })
      const { body: answer } = await callRegister(shop, token, 'POST', '/api/clearances', body)
      return { saleId: body.saleId, answer }
    }
    const { saleId, answer: cleared } = await ask(sale.document.id)
    assert.equal(cleared.answer, 'cleared')
    const reversal = { ...postVoidBody(shop, sale.document), clearanceId: String(cleared.id) }
    const back = await signedDocument(shop, 'sale', reversal, {
      id: saleId,
      tillSessionId: till.tillSessionId,
    })
    assert.notInclude((await sendDocument(shop, back)).body.reviews!, 'gift_card_used')
    assert.deepEqual(
      (await cards()).map(({ balance, state }) => [balance, state]),
      [[0, 'withdrawn']]
    )

    const other = await till.sale({ lines: [{ item, fee: FEE }] })
    await sendDocument(shop, other)
    const card = (await cards()).find(({ state }) => state === 'active')!
    const paid = await till.sale({
      lines: [{ item: shop.items[0]! }],
      tenders: [
        {
          type: shop.tenderTypes.voucher,
          givenMinor: 1_000,
          balance: { accountId: card.id, lastFour: card.lastFour },
        },
      ],
    })
    assert.deepEqual((await sendDocument(shop, paid)).body.reviews, [])
    const { answer: refused } = await ask(other.document.id)
    assert.deepInclude(refused, { answer: 'refused' })
    assert.equal((refused.problems as { code: string }[])[0]!.code, 'gift_card_used')
    const forced = await signedDocument(shop, 'sale', postVoidBody(shop, other.document), {
      tillSessionId: till.tillSessionId,
    })
    assert.include((await sendDocument(shop, forced)).body.reviews!, 'gift_card_used')
    assert.equal((await cards()).find(({ id }) => id === card.id)!.balance, 49_000)
    assert.deepEqual(await verifyLedgers(), [])
  })
})

test.group('Paying with a gift card', (group) => {
  group.each.setup(cleanDatabase)

  test('takes what was paid off it in the transaction of the sale', async ({ assert }) => {
    const { shop, till, token, balance, hold } = await givenCardHolder()
    const path = '/api/balance_lookups'
    const found = await callRegister(shop, token, 'POST', path, { code: CODE.toLowerCase() })
    assert.deepInclude(found.body.balance as UsableBalance, { ...balance, freeMinor: 50_000 })
    const saleId = newId()
    assert.isNull((await hold(saleId, 700)).body.refusal)
    assert.deepInclude((await cards())[0]!, { balance: 50_000, held: 700 })
    const sale = await till.sale({
      id: saleId,
      lines: [{ item: shop.items[0]! }],
      tenders: [
        { type: shop.tenderTypes.voucher, givenMinor: 700, balance },
        { type: shop.tenderTypes.cash, givenMinor: 300 },
      ],
    })
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, [])
    assert.deepInclude((await cards())[0]!, { balance: 49_300, held: 0 })
    await sendDocument(shop, sale)
    assert.equal((await cards())[0]!.balance, 49_300)
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('at two registers at once is for one of them, and the other is told', async ({ assert }) => {
    const { hold } = await givenCardHolder()
    const answers = await Promise.all(Array.from({ length: 8 }, () => hold(newId(), 50_000)))
    const refusals = answers.map(({ body }) => body.refusal)
    assert.lengthOf(
      refusals.filter((refusal) => refusal === null),
      1
    )
    assert.lengthOf(
      refusals.filter((refusal) => refusal === 'balance_too_low'),
      7
    )
    assert.deepInclude((await cards())[0]!, { balance: 50_000, held: 50_000 })
  })

  test('is promised anew when asked again, and free when another way to pay is chosen', async ({
    assert,
  }) => {
    const { shop, token, accountId, hold } = await givenCardHolder()
    const saleId = newId()
    await hold(saleId, 40_000)
    await hold(saleId, 45_000)
    assert.equal((await cards())[0]!.held, 45_000)
    await callRegister(shop, token, 'DELETE', `/api/balance_holds/${saleId}/${accountId}`)
    assert.equal((await cards())[0]!.held, 0)
  })

  test('without the money on it is for a person to see, and never owes less than nothing', async ({
    assert,
  }) => {
    const { shop, till, balance } = await givenCardHolder()
    const pay = (givenMinor: number, of = balance) =>
      till.sale({
        lines: [{ item: shop.items[0]!, quantityThousandths: givenMinor }],
        tenders: [{ type: shop.tenderTypes.voucher, givenMinor, balance: of }],
      })
    assert.deepEqual((await sendDocument(shop, await pay(49_000))).body.reviews, [])
    assert.deepEqual((await sendDocument(shop, await pay(3_000))).body.reviews, [
      'balance_not_taken',
    ])
    assert.equal((await cards())[0]!.balance, 0)
    const unknown = { accountId: newId(), lastFour: 'AAAA' }
    assert.deepEqual((await sendDocument(shop, await pay(1_000, unknown))).body.reviews, [
      'balance_not_taken',
    ])
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('that is reversed puts the money back on it', async ({ assert }) => {
    const { shop, till, balance } = await givenCardHolder()
    const paid = await till.sale({
      lines: [{ item: shop.items[0]! }],
      tenders: [{ type: shop.tenderTypes.voucher, givenMinor: 1_000, balance }],
    })
    await sendDocument(shop, paid)
    assert.equal((await cards())[0]!.balance, 49_000)
    const back = () =>
      signedDocument(shop, 'sale', postVoidBody(shop, paid.document), {
        tillSessionId: till.tillSessionId,
      })
    await sendDocument(shop, await back())
    assert.equal((await cards())[0]!.balance, 50_000)
    assert.include((await sendDocument(shop, await back())).body.reviews!, 'post_void_repeated')
    assert.equal((await cards())[0]!.balance, 50_000)
  })

  test('needs its code, and too many wrong ones are not answered', async ({ assert }) => {
    const { shop, token } = await givenCardHolder()
    const ask = async (code: string) =>
      (await callRegister(shop, token, 'POST', '/api/balance_lookups', { code })).body.refusal
    for (let round = 0; round < 10; round++) assert.equal(await ask(`WRONG${round}`), 'unknown')
    assert.equal(await ask(CODE), 'too_many')
  })
})
