import { test } from '@japa/runner'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody, percent } from '#tests/support/sales/clearance_body'
import { givenOpenTill, type OpenTill } from '#tests/support/sales/given_open_till'
import { postVoidBody } from '#tests/support/sales/post_void_body'
import { sendDocument } from '#tests/support/sales/send_document'
import { signedDocument } from '#tests/support/shop_documents'
import type { ReturnableSale } from '#app/sales/returns/returnable_sale'

async function given() {
  const shop = await givenShop()
  return { shop, till: await givenOpenTill(shop), token: await givenSignOn(shop, 'manager') }
}

async function lookUp(shop: GivenShop, token: string, code: string): Promise<ReturnableSale> {
  const { body } = await callRegister(shop, token, 'GET', `/api/sales/by_receipt/${code}`)
  return body as unknown as ReturnableSale
}

async function returnPart(
  shop: GivenShop,
  till: OpenTill,
  found: ReturnableSale,
  thousandths: number
) {
  const line = found.lines[0]!
  return till.sale({
    lines: [
      {
        item: shop.items.find(({ id }) => id === line.itemId)!,
        quantityThousandths: -thousandths,
        returnOf: line.returnSource,
      },
    ],
  })
}

async function postVoid(shop: GivenShop, till: OpenTill, sale: Parameters<typeof postVoidBody>[1]) {
  const by = { tillSessionId: till.tillSessionId, operatorId: shop.operators.manager.id }
  return signedDocument(shop, 'sale', postVoidBody(shop, sale), by)
}

async function onHand(itemId: string): Promise<number> {
  const [row] = await read<{ on_hand_thousandths: number }>(
    'select on_hand_thousandths from stock_levels where item_id = ?',
    [itemId]
  )
  return Number(row?.on_hand_thousandths)
}

test.group('Returns', (group) => {
  group.each.setup(cleanDatabase)

  test('parts of a line pay back exactly what was paid, and never a part more', async ({
    assert,
  }) => {
    const { shop, till, token } = await given()
    const item = shop.items[0]!
    const discount = percent(333_333)
    const sale = await till.sale({ lines: [{ item, quantityThousandths: 3_000, discount }] })
    await sendDocument(shop, sale)
    const paidMinor = sale.document.body.totals.grossMinor
    let backMinor = 0
    for (const part of [1_000, 500, 1_500]) {
      const found = await lookUp(shop, token, sale.document.body.receipt.number)
      const back = await returnPart(shop, till, found, part)
      assert.deepEqual((await sendDocument(shop, back)).body.reviews, [])
      backMinor -= back.document.body.totals.grossMinor
    }
    assert.equal(backMinor, paidMinor)
    const found = await lookUp(shop, token, sale.document.body.receipt.number)
    assert.equal(found.lines[0]!.remainingThousandths, 0)
    assert.equal(await onHand(item.id), 0)
  })

  test('a return beyond what is left is kept, reviewed, and never counted above what was sold', async ({
    assert,
  }) => {
    const { shop, till, token } = await given()
    const sale = await till.sale({ lines: [{ item: shop.items[0]!, quantityThousandths: 2_000 }] })
    await sendDocument(shop, sale)
    const found = await lookUp(shop, token, sale.document.body.receipt.number)
    const first = await returnPart(shop, till, found, 2_000)
    const second = await returnPart(shop, till, found, 1_000)
    assert.deepEqual((await sendDocument(shop, first)).body.reviews, [])
    const answer = await sendDocument(shop, second)
    assert.deepEqual(answer.body, {
      state: 'accepted',
      acceptanceSequence: 4,
      reviews: ['return_exceeds_remaining'],
    })
    const [line] = await read<{ returned_thousandths: number }>(
      'select returned_thousandths from sale_lines where sale_id = ?',
      [sale.document.id]
    )
    assert.equal(Number(line?.returned_thousandths), 2_000)
  })

  test('a register of another store counts nothing back on this store’s lines', async ({
    assert,
  }) => {
    const { shop, till, token } = await given()
    const sold = await till.sale({ lines: [{ item: shop.items[0]! }] })
    await sendDocument(shop, sold)
    const found = await lookUp(shop, token, sold.document.body.receipt.number)
    const other = await givenShop({ code: 'other' })
    const stranger = await givenOpenTill(other)
    const returned = await stranger.sale({
      lines: [
        {
          item: shop.items[0]!,
          quantityThousandths: -1_000,
          returnOf: found.lines[0]!.returnSource,
        },
      ],
    })
    const answer = await sendDocument(other, returned)
    assert.include(answer.body.reviews, 'source_unknown')
    const [line] = await read<{ returned_thousandths: number }>(
      'select returned_thousandths from sale_lines where id = ?',
      [found.lines[0]!.lineId]
    )
    assert.equal(Number(line!.returned_thousandths), 0)
  })

  test('the clearance refuses before the money what is no longer left', async ({ assert }) => {
    const { shop, till, token } = await given()
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    await sendDocument(shop, sale)
    const { lineId } = sale.document.body.lines[0]!
    const source = { sourceSaleId: sale.document.id, sourceLineId: lineId }
    const item = shop.items[0]!
    const question = clearanceBody([
      { item, quantityThousandths: -1_000, ...source },
      { item, quantityThousandths: -1, ...source },
    ])
    const answer = await callRegister(shop, token, 'POST', '/api/clearances', question)
    assert.deepInclude((answer.body.problems as object[])[0], {
      code: 'return_exceeds_remaining',
      lineId: question.lines[1]!.lineId,
      availableThousandths: 0,
    })
  })

  test('a part that was reckoned before another one came back is looked up again', async ({
    assert,
  }) => {
    const { shop, till, token } = await given()
    const item = shop.items[0]!
    const sale = await till.sale({ lines: [{ item, quantityThousandths: 3_000 }] })
    await sendDocument(shop, sale)
    const found = await lookUp(shop, token, sale.document.body.receipt.number)
    const { lineId, returnSource } = found.lines[0]!
    const source = { sourceSaleId: sale.document.id, sourceLineId: lineId }
    const { returnedThousandths } = returnSource
    const ask = async () => {
      const part = { item, quantityThousandths: -1_000, ...source, returnedThousandths }
      const question = clearanceBody([part])
      return (await callRegister(shop, token, 'POST', '/api/clearances', question)).body.problems
    }
    assert.deepEqual(await ask(), [])
    await sendDocument(shop, await returnPart(shop, till, found, 1_000))
    assert.deepInclude(((await ask()) as object[])[0], { code: 'return_changed' })
  })

  test('lines keep their place on the receipt, also behind goods that came back', async ({
    assert,
  }) => {
    const { shop, till, token } = await given()
    const [first, second] = shop.items
    const earlier = await till.sale({ lines: [{ item: first! }] })
    await sendDocument(shop, earlier)
    const found = await lookUp(shop, token, earlier.document.body.receipt.number)
    const exchange = await till.sale({
      lines: [
        { item: first!, quantityThousandths: -1_000, returnOf: found.lines[0]!.returnSource },
        { item: second! },
      ],
    })
    await sendDocument(shop, exchange)
    const { lines } = await lookUp(shop, token, exchange.document.body.receipt.number)
    assert.deepEqual(
      lines.map(({ itemId, position }) => [itemId, position]),
      [[second!.id, 2]]
    )
  })

  test('a sale is found by its number, its barcode and an exchange slip, in its own store only', async ({
    assert,
  }) => {
    const { shop, till, token } = await given()
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }, { item: shop.items[1]! }] })
    await sendDocument(shop, sale)
    const { series, sequence, number } = sale.document.body.receipt
    const code = `${shop.register.number}S${series}N${sequence}`
    for (const text of [number, `R${code}`]) {
      const found = await lookUp(shop, token, text)
      assert.equal(found.sale.id, sale.document.id)
      assert.lengthOf(found.lines, 2)
      assert.isNull(found.exchangeLineId)
    }
    const slip = await lookUp(shop, token, `X${code}L2`)
    assert.equal(slip.exchangeLineId, sale.document.body.lines[1]!.lineId)
    const other = await givenShop({ code: 'other' })
    const stranger = await givenSignOn(other, 'manager')
    const nothing = await callRegister(other, stranger, 'GET', `/api/sales/by_receipt/${number}`)
    assert.equal(nothing.status, 404)
    assert.equal(nothing.body.code, 'E_RECEIPT_UNKNOWN')
  })

  test('a post-void reverses goods and money, once', async ({ assert }) => {
    const { shop, till, token } = await given()
    const item = shop.items[0]!
    const sale = await till.sale({ lines: [{ item, quantityThousandths: 2_000 }] })
    await sendDocument(shop, sale)
    assert.equal(await onHand(item.id), -2_000)
    const first = await postVoid(shop, till, sale.document)
    assert.deepEqual((await sendDocument(shop, first)).body.reviews, [])
    assert.equal(await onHand(item.id), 0)
    const found = await lookUp(shop, token, sale.document.body.receipt.number)
    assert.equal(found.sale.postVoidedById, first.document.id)
    assert.isFalse(found.sale.canPostVoid)
    assert.equal(found.lines[0]!.remainingThousandths, 0)
    const second = await postVoid(shop, till, sale.document)
    assert.deepEqual((await sendDocument(shop, second)).body.reviews, ['post_void_repeated'])
    assert.equal(await onHand(item.id), 0)
    const question = clearanceBody([], { postVoidOfSaleId: sale.document.id })
    const answer = await callRegister(shop, token, 'POST', '/api/clearances', question)
    assert.deepEqual(answer.body.problems, [{ code: 'post_void_repeated', lineId: null }])
  })

  test('a post-void of a sale with a returned line is refused beforehand and reviewed afterwards', async ({
    assert,
  }) => {
    const { shop, till, token } = await given()
    const item = shop.items[0]!
    const sale = await till.sale({ lines: [{ item }, { item: shop.items[1]! }] })
    await sendDocument(shop, sale)
    const found = await lookUp(shop, token, sale.document.body.receipt.number)
    await sendDocument(shop, await returnPart(shop, till, found, 1_000))
    const question = clearanceBody([], { postVoidOfSaleId: sale.document.id })
    const answer = await callRegister(shop, token, 'POST', '/api/clearances', question)
    assert.deepEqual(answer.body.problems, [{ code: 'post_void_of_returned', lineId: null }])
    const reversal = await postVoid(shop, till, sale.document)
    assert.deepEqual((await sendDocument(shop, reversal)).body.reviews, ['post_void_of_returned'])
    assert.equal(await onHand(item.id), 0, 'the returned piece comes back once only')
  })

  test('a post-void of a return lets the goods be returned again', async ({ assert }) => {
    const { shop, till, token } = await given()
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    await sendDocument(shop, sale)
    const found = await lookUp(shop, token, sale.document.body.receipt.number)
    const back = await returnPart(shop, till, found, 1_000)
    await sendDocument(shop, back)
    const reversal = await postVoid(shop, till, back.document)
    assert.deepEqual((await sendDocument(shop, reversal)).body.reviews, [])
    const again = await lookUp(shop, token, sale.document.body.receipt.number)
    assert.equal(again.lines[0]!.remainingThousandths, 1_000)
    assert.equal(await onHand(shop.items[0]!.id), -1_000)
  })
})
