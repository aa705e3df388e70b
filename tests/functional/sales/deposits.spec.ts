import { test } from '@japa/runner'
import { read } from '#core/sql'
import type { ReturnableSale } from '#app/sales/returns/returnable_sale'
import { givenDeposit, linkDeposit } from '#tests/support/catalog/given_deposit'
import { itemForm } from '#tests/support/catalog/item_form'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, givenSignOn } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

async function givenBottleShop() {
  const shop = await givenShop()
  const deposit = await givenDeposit(shop)
  const [bottle] = shop.items
  await linkDeposit(shop, bottle!, deposit)
  return { shop, deposit, bottle: bottle! }
}

test.group('Deposits', (group) => {
  group.each.setup(cleanDatabase)

  test('are verified with their bottles and need no review', async ({ assert }) => {
    const { shop, deposit, bottle } = await givenBottleShop()
    const till = await givenOpenTill(shop)
    const sale = await till.sale({
      lines: [
        { item: bottle, quantityThousandths: 3_000 },
        { item: deposit, quantityThousandths: 3_000, fee: { kind: 'deposit', ofLine: 0 } },
      ],
    })
    const answer = await sendDocument(shop, sale)
    assert.deepEqual(answer.body.reviews, [])
    // Three bottles at 10.00 and three deposits at 2.00.
    assert.equal(sale.document.body.totals.grossMinor, 3_600)
    const [taxed] = await read<{ tax_minor: number }>(
      'select tax_minor from sale_lines where item_id = ?',
      [deposit.id]
    )
    assert.equal(Number(taxed?.tax_minor), 0)
  })

  test('that do not follow their bottles are for a person to see', async ({ assert }) => {
    const { shop, deposit, bottle } = await givenBottleShop()
    const till = await givenOpenTill(shop)
    const sale = await till.sale({
      lines: [{ item: bottle }, { item: deposit, fee: { kind: 'deposit', ofLine: 0 } }],
    })
    const lines = sale.document.body.lines
    const of = { lineId: lines[0]!.lineId, perUnitThousandths: 2_000 }
    lines[1]!.fee = { kind: 'deposit', of }
    const signed = await shop.device.sign(sale.document)
    const answer = await sendDocument(shop, { document: sale.document, ...signed })
    assert.deepEqual(answer.body.reviews, ['price_unverified'])
  })

  test('of empties are paid out by whoever may sell, goods without a receipt are not', async ({
    assert,
  }) => {
    const { shop, deposit, bottle } = await givenBottleShop()
    const token = await givenSignOn(shop, 'cashier')
    const ask = async (item: typeof bottle) => {
      const body = clearanceBody([{ item, quantityThousandths: -5_000 }])
      return (await callRegister(shop, token, 'POST', '/api/clearances', body)).body.answer
    }
    assert.equal(await ask(deposit), 'cleared')
    assert.equal(await ask(bottle), 'refused')
    const till = await givenOpenTill(shop)
    const empties = {
      item: deposit,
      quantityThousandths: -5_000,
      fee: { kind: 'deposit' as const },
    }
    const paidOut = await till.sale({ lines: [empties] })
    assert.deepEqual((await sendDocument(shop, paidOut)).body.reviews, [])
    assert.equal(paidOut.document.body.totals.grossMinor, -1_000)
    const disguised = { ...empties, item: bottle }
    const claimed = await till.sale({ lines: [disguised] })
    assert.includeMembers((await sendDocument(shop, claimed)).body.reviews!, [
      'not_cleared',
      'operator_unauthorised',
    ])
  })

  test('come back with the bottle as they were sold', async ({ assert }) => {
    const { shop, deposit, bottle } = await givenBottleShop()
    const till = await givenOpenTill(shop)
    const sold = await till.sale({
      lines: [
        { item: bottle, quantityThousandths: 2_000 },
        { item: deposit, quantityThousandths: 2_000, fee: { kind: 'deposit', ofLine: 0 } },
      ],
    })
    await sendDocument(shop, sold)
    const token = await givenSignOn(shop, 'manager')
    const { number } = sold.document.body.receipt
    const found = await callRegister(shop, token, 'GET', `/api/sales/by_receipt/${number}`)
    const { lines } = found.body as unknown as ReturnableSale
    const soldLineId = sold.document.body.lines[0]!.lineId
    assert.deepEqual(lines[1]!.fee, {
      kind: 'deposit',
      of: { lineId: soldLineId, perUnitThousandths: 1_000 },
    })
    const back = await till.sale({
      lines: lines.map(({ returnSource }, index) => ({
        item: index === 0 ? bottle : deposit,
        quantityThousandths: -1_000,
        returnOf: returnSource,
        ...(index === 1 && { fee: { kind: 'deposit' as const, ofLine: 0 } }),
      })),
    })
    assert.equal(back.document.body.totals.grossMinor, -1_200)
    const answer = await sendDocument(shop, back)
    assert.notIncludeMembers(answer.body.reviews!, ['price_differs', 'price_unverified'])
  })

  test('reach the registers with the item they belong to', async ({ assert }) => {
    const { shop, deposit, bottle } = await givenBottleShop()
    const token = await givenSignOn(shop)
    const path = `/api/register/catalog/changes?since=0`
    const response = await fetch(`http://${process.env.HOST}:${process.env.PORT}${path}`, {
      headers: shop.device.headers(token),
    })
    const pieces = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const columns = pieces[0].columns
    const at = (id: string) => columns.id.indexOf(id)
    assert.deepEqual(columns.fees[at(bottle.id)], [
      { itemId: deposit.id, quantityThousandths: 1_000 },
    ])
    assert.isNull(columns.fees[at(deposit.id)])
    assert.equal(columns.kind[at(deposit.id)], 'deposit')
  })

  test('are chosen on the page of the item, whole ones of known fees only', async ({
    client,
    assert,
  }) => {
    const { shop, deposit } = await givenBottleShop()
    const manager = await accountOf(shop.operators.manager)
    const item = shop.items[1]!
    const save = async (fees: unknown) =>
      client
        .put(`/items/${item.id}`)
        .loginAs(manager)
        .withCsrfToken()
        .redirects(0)
        .json(itemForm(item, { fees }))
    await save([{ itemId: deposit.id, quantity: '24' }])
    const kept = () =>
      read<{ fee_item_id: string; quantity_thousandths: number }>(
        'select fee_item_id, quantity_thousandths from item_fees where item_id = ?',
        [item.id]
      )
    assert.deepEqual(
      (await kept()).map((row) => [row.fee_item_id, Number(row.quantity_thousandths)]),
      [[deposit.id, 24_000]]
    )
    await save([{ itemId: deposit.id, quantity: '0.5' }])
    await save([{ itemId: shop.items[2]!.id, quantity: '1' }])
    assert.equal(Number((await kept())[0]?.quantity_thousandths), 24_000)
    await save([])
    assert.lengthOf(await kept(), 0)
  })
})
