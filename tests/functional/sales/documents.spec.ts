import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { newId } from '#core/ids'
import { canonicalBytes } from '#app/documents/canonical_bytes'
import type { SaleDocument } from '#app/documents/types'
import { applyDocument } from '#app/sales/acceptance/apply_document'
import { Grant } from '#app/users/grant'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenOpenTill, type OpenTill } from '#tests/support/sales/given_open_till'
import { countRows } from '#tests/support/sales/count_rows'
import { countStatements } from '#tests/support/sales/count_statements'
import { sendDocument } from '#tests/support/sales/send_document'

async function given(items = 3): Promise<{ shop: GivenShop; till: OpenTill }> {
  const shop = await givenShop({ items })
  return { shop, till: await givenOpenTill(shop) }
}

/** The document with something else in it, signed again by the device. */
async function resigned(shop: GivenShop, document: SaleDocument) {
  return { document, ...(await shop.device.sign(document)) }
}

test.group('Documents of a register', (group) => {
  group.each.setup(cleanDatabase)

  test('quarantines a document with a foreign signature and takes the next', async ({ assert }) => {
    const { shop, till } = await given()
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    const stranger = await givenShop({ code: 'other' })
    const { signature } = await stranger.device.sign(sale.document)
    const answer = await sendDocument(shop, { ...sale, signature })
    assert.equal(answer.body.state, 'quarantined')
    assert.deepEqual(answer.body.problems, [{ path: '', code: 'not_signed' }])
    assert.equal(await countRows('sales'), 0)
    const next = await till.sale({ lines: [{ item: shop.items[0]! }] })
    assert.equal((await sendDocument(shop, next)).body.state, 'accepted')
  })

  test('quarantines a sale whose figures contradict each other and writes none of it', async ({
    assert,
  }) => {
    const { shop, till } = await given()
    const { document } = await till.sale({ lines: [{ item: shop.items[0]! }] })
    const { body } = document
    const totals = { ...body.totals, grossMinor: body.totals.grossMinor + 1 }
    const tampered = await resigned(shop, { ...document, body: { ...body, totals } })
    const answer = await sendDocument(shop, tampered)
    assert.equal(answer.body.state, 'quarantined')
    assert.deepEqual(await sendDocument(shop, tampered), answer)
    const [kept] = await read<{ bytes: string; state: string }>(
      "select bytes, state from documents where state = 'quarantined'"
    )
    assert.equal(kept?.bytes, new TextDecoder().decode(tampered.bytes))
    assert.equal(await countRows('sale_lines'), 0)
  })

  test('quarantines a sale of a till session it does not know, and of another device', async ({
    assert,
  }) => {
    const { shop, till } = await given()
    const first = await till.sale({ lines: [{ item: shop.items[0]! }] })
    const lost = await resigned(shop, { ...first.document, tillSessionId: newId() })
    const answer = await sendDocument(shop, lost)
    assert.deepEqual(answer.body.problems, [
      { path: 'tillSessionId', code: 'till_session_unknown' },
    ])
    const second = await till.sale({ lines: [{ item: shop.items[0]! }] })
    const foreign = await resigned(shop, { ...second.document, enrolmentId: newId() })
    assert.equal((await sendDocument(shop, foreign)).body.state, 'quarantined')
    assert.equal(await countRows('sales'), 0)
  })

  test('quarantines a sale by a person or in a tender type that does not exist', async ({
    assert,
  }) => {
    const { shop, till } = await given()
    const { document } = await till.sale({ lines: [{ item: shop.items[0]! }] })
    const stranger = await resigned(shop, { ...document, operatorId: newId() })
    const answer = await sendDocument(shop, stranger)
    assert.deepEqual(answer.body.problems, [{ path: '', code: 'contradicts_records' }])
    assert.equal(await countRows('stock_movements'), 0)
  })

  test('asks for the document that is missing when one comes too early', async ({ assert }) => {
    const { shop, till } = await given()
    const first = await till.sale({ lines: [{ item: shop.items[0]! }] })
    const second = await till.sale({ lines: [{ item: shop.items[1]! }] })
    const early = await sendDocument(shop, second)
    assert.equal(early.status, 409)
    assert.equal(early.body.code, 'E_OUT_OF_ORDER')
    assert.equal(early.body.expectedSequence, first.document.sequence)
    assert.equal((await sendDocument(shop, first)).status, 200)
    assert.equal((await sendDocument(shop, second)).status, 200)
  })

  test('accepts a sale at a tampered price as tendered and keeps both explanations', async ({
    assert,
  }) => {
    const { shop, till } = await given()
    const cheap = { ...shop.items[0]!, unitPriceMinorE4: 10_000_000 / 10 }
    const sale = await till.sale({ lines: [{ item: cheap }] })
    const answer = await sendDocument(shop, sale)
    assert.equal(answer.body.state, 'accepted')
    assert.deepEqual(answer.body.reviews, ['price_differs'])
    const [row] = await read<{ review_state: string; gross_minor: number }>('select * from sales')
    assert.equal(row?.review_state, 'open')
    assert.equal(Number(row?.gross_minor), 100)
    const [review] = await read<{ detail: string }>('select detail from sale_reviews')
    const detail = JSON.parse(String(review?.detail))
    assert.deepInclude(detail.differences, {
      path: 'totals.grossMinor',
      register: 100,
      server: 1_000,
    })
    assert.deepEqual(detail.register, sale.document.body.explanation)
    assert.equal(detail.server[0].code, 'base.list_price')
    assert.deepEqual((await sendDocument(shop, sale)).body, answer.body)
  })

  test('sees an option at a price that the shop does not ask', async ({ assert }) => {
    const { shop, till } = await given()
    const { document } = await till.sale({ lines: [{ item: shop.items[0]! }] })
    const [line] = document.body.lines
    const options = [{ optionId: newId(), name: 'Gift wrap', unitPriceMinorE4: 10_000 }]
    const sold = await resigned(shop, {
      ...document,
      body: { ...document.body, lines: [{ ...line!, options }] },
    })
    const before = await sendDocument(shop, sold)
    assert.deepEqual(before.body.reviews, [], 'nothing was charged for it')
    const { document: next } = await till.sale({ lines: [{ item: shop.items[0]! }] })
    await transaction(async (sql) => {
      const groupId = newId()
      await sql.run('insert into option_groups (id, name, minimum, maximum) values (?, ?, 0, 1)', [
        groupId,
        'Wrapping',
      ])
      await sql.run(
        `insert into options (id, option_group_id, name, unit_price_minor_e4, position)
         values (?, ?, 'Gift wrap', 50000, 1)`,
        [options[0]!.optionId, groupId]
      )
    })
    const cheap = { ...next.body, lines: [{ ...next.body.lines[0]!, options }] }
    const answer = await sendDocument(shop, await resigned(shop, { ...next, body: cheap }))
    assert.deepEqual(answer.body.reviews, ['price_differs'])
  })

  test('accepts a sale with an item it does not know and lists it for review', async ({
    assert,
  }) => {
    const { shop, till } = await given()
    const sale = await till.sale({ lines: [{ item: { ...shop.items[0]!, id: newId() } }] })
    const answer = await sendDocument(shop, sale)
    assert.deepEqual(answer.body.reviews, ['item_unknown'])
    const [line] = await read<{ item_id: string | null }>('select item_id from sale_lines')
    assert.isNull(line?.item_id)
  })

  test('lists a discount that nobody cleared', async ({ assert }) => {
    const { shop, till } = await given()
    const discount = {
      kind: 'percent' as const,
      ratePpm: 500_000,
      reason: 'Damaged',
      authorisedById: null,
    }
    const sale = await till.sale({ lines: [{ item: shop.items[0]!, discount }] })
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, ['not_cleared'])
  })

  test('lists a sale whose operator may not sell, or not do what is on it', async ({ assert }) => {
    const { shop, till } = await given()
    const [item] = shop.items
    const sale = await till.sale({ lines: [{ item: item! }] })
    assert.equal(sale.document.operatorId, shop.operators.cashier.id)
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, [])
    const back = await till.sale({ lines: [{ item: item!, quantityThousandths: -1_000 }] })
    const { reviews } = (await sendDocument(shop, back)).body
    assert.sameMembers(reviews as string[], ['not_cleared', 'operator_unauthorised'])
    await Grant.create({
      ...{ roleId: null, storeId: null, departmentId: null, limits: {} },
      ...{ userId: shop.operators.cashier.id, task: 'register.sell', effect: 'deny' },
    })
    const last = await till.sale({ lines: [{ item: item! }] })
    assert.deepEqual((await sendDocument(shop, last)).body.reviews, ['operator_unauthorised'])
    const [review] = await read<{ detail: string }>(
      `select detail from sale_reviews where sale_id = ?`,
      [last.document.id]
    )
    assert.deepEqual(JSON.parse(review!.detail), {
      operatorId: shop.operators.cashier.id,
      tasks: ['register.sell'],
    })
  })

  test('takes a sale of goods that are not there, and lists it where the store forbids that', async ({
    assert,
  }) => {
    const shop = await givenShop({ allowsNegativeStock: false })
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, ['stock_below_zero'])
    const [level] = await read<{ on_hand_thousandths: number }>('select * from stock_levels')
    assert.equal(Number(level?.on_hand_thousandths), -1_000)
  })

  test('keeps the store’s hour and the bytes as they came', async ({ assert }) => {
    const { shop, till } = await given()
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    await sendDocument(shop, sale)
    const [row] = await read<{ local_hour: number }>('select local_hour from sales')
    const hour = new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/Oslo',
    }).format(new Date(sale.document.correctedAt))
    assert.equal(Number(row?.local_hour), Number(hour))
    const [kept] = await read<{ bytes: string }>('select bytes from documents where id = ?', [
      sale.document.id,
    ])
    assert.deepEqual(new TextEncoder().encode(kept?.bytes), new Uint8Array(sale.bytes))
    assert.deepEqual(canonicalBytes(JSON.parse(String(kept?.bytes))), sale.bytes)
  })

  test('needs as many statements for fifty lines as for one', async ({ assert }) => {
    const { shop, till } = await given(50)
    const counts: number[] = []
    for (const lines of [1, 5, 50]) {
      const sale = await till.sale({ lines: shop.items.slice(0, lines).map((item) => ({ item })) })
      await transaction(async (sql) => {
        const counted = countStatements(sql)
        assert.deepEqual(await applyDocument(counted.sql, sale.document), [])
        counts.push(counted.count())
      })
    }
    assert.equal(counts[1], counts[2])
    assert.isAtMost(counts[2]!, counts[0]! + 1)
    assert.isBelow(counts[2]!, 20)
  })

  test('lets nobody in who is not an enrolled register', async ({ assert }) => {
    const { shop, till } = await given()
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    const headers = () => ({ 'x-tillhouse': '1' })
    const answer = await sendDocument({ device: { ...shop.device, headers } }, sale)
    assert.equal(answer.status, 401)
    assert.equal(answer.body.code, 'E_NOT_ENROLLED')
  })
})
