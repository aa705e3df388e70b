import { test } from '@japa/runner'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenOpenTill, type OpenTill } from '#tests/support/sales/given_open_till'
import { percent } from '#tests/support/sales/clearance_body'
import { countRows } from '#tests/support/sales/count_rows'
import { sendDocument } from '#tests/support/sales/send_document'

async function given(): Promise<{ shop: GivenShop; till: OpenTill }> {
  const shop = await givenShop()
  return { shop, till: await givenOpenTill(shop) }
}

async function sell(shop: GivenShop, till: OpenTill, sketch: Parameters<OpenTill['sale']>[0]) {
  const sale = await till.sale(sketch)
  await sendDocument(shop, sale)
  return sale.document
}

const numberOf = (sale: { body: { receipt: { number: string } } }) => sale.body.receipt.number

test.group('Sales in the back office', (group) => {
  group.each.setup(cleanDatabase)

  test('the list carries its rows and sums in the HTML', async ({ client, assert }) => {
    const { shop, till } = await given()
    const sale = await sell(shop, till, {
      lines: [{ item: shop.items[2]!, quantityThousandths: 2_000, discount: percent(100_000) }],
    })
    const accountant = await accountOf(shop.operators.accountant)
    const page = await client.get('/sales').loginAs(accountant)
    page.assertStatus(200)
    assert.include(page.text(), 'data-server-rendered')
    assert.include(page.text(), `href="/sales/${sale.id}"`)
    assert.match(page.text(), /data-testid="sum-gross"[^>]*>[^<]*54\.00/)
    assert.match(page.text(), /data-testid="sum-discount"[^>]*>[^<]*6\.00/)
  })

  test('goods with a serial number are found by it, and the page of the sale tells it', async ({
    client,
    assert,
  }) => {
    const { shop, till } = await given()
    const lot = { batch: 'B-7', serial: 'SN-1042', expiresOn: '2027-03-31', soldExpiredById: null }
    const other = await sell(shop, till, { lines: [{ item: shop.items[0]! }] })
    const sale = await sell(shop, till, { lines: [{ item: shop.items[0]!, lot }] })
    const manager = await accountOf(shop.operators.manager)
    for (const q of ['SN-1042', 'B-7']) {
      const page = await client.get('/sales').qs({ q }).loginAs(manager).withInertia()
      const { rows } = page.inertiaProps as { rows: { id: string }[] }
      assert.deepEqual(
        rows.map(({ id }) => id),
        [sale.id]
      )
    }
    const page = await client.get(`/sales/${sale.id}`).loginAs(manager)
    assert.match(page.text(), /data-testid="lot"[^>]*>[^<]*B-7 · [^<]*SN-1042 · [^<]*2027/)
    const plain = await client.get(`/sales/${other.id}`).loginAs(manager)
    assert.notInclude(plain.text(), 'data-testid="lot"')
  })

  test('the search finds a sale by number, barcode, amount, item, code and operator', async ({
    client,
    assert,
  }) => {
    const { shop, till } = await given()
    const [one, two] = shop.items
    const first = await sell(shop, till, { lines: [{ item: one! }] })
    const second = await sell(shop, till, { lines: [{ item: two! }] })
    const { reindexItems } = await import('#app/catalog/search/index_item_words')
    const { transaction } = await import('#core/sql')
    await transaction((sql) =>
      reindexItems(
        sql,
        shop.items.map(({ id }) => id)
      )
    )
    const manager = await accountOf(shop.operators.manager)
    const found = async (q: string) => {
      const page = await client.get('/sales').qs({ q }).loginAs(manager).withInertia()
      const { rows } = page.inertiaProps as { rows: { receiptNumber: string }[] }
      return rows.map(({ receiptNumber }) => receiptNumber)
    }
    const { series, sequence } = second.body.receipt
    assert.deepEqual(await found(numberOf(first)), [numberOf(first)])
    assert.deepEqual(await found(`R1S${series}N${sequence}`), [numberOf(second)])
    assert.deepEqual(await found('20,00'), [numberOf(second)])
    assert.deepEqual(await found('Item 2'), [numberOf(second)])
    assert.deepEqual(await found(one!.sku), [numberOf(first)])
    assert.sameMembers(await found('Cashier'), [numberOf(first), numberOf(second)])
    assert.deepEqual(await found('no such thing'), [])
  })

  test('filters narrow the list and its sums alike', async ({ client, assert }) => {
    const { shop, till } = await given()
    const { card, cash } = shop.tenderTypes
    await sell(shop, till, { lines: [{ item: shop.items[0]! }] })
    const byCard = await sell(shop, till, {
      lines: [{ item: shop.items[1]! }],
      tenders: [{ type: card, givenMinor: 2_000 }],
    })
    const manager = await accountOf(shop.operators.manager)
    const filtered = async (filters: Record<string, string>) => {
      const page = await client.get('/sales').qs(filters).loginAs(manager).withInertia()
      return page.inertiaProps as {
        rows: { receiptNumber: string }[]
        sums: { grossMinor: number }
      }
    }
    const cards = await filtered({ tender: card.id })
    assert.deepEqual(
      cards.rows.map(({ receiptNumber }) => receiptNumber),
      [numberOf(byCard)]
    )
    assert.equal(cards.sums.grossMinor, 2_000)
    assert.equal((await filtered({ tender: cash.id })).sums.grossMinor, 1_000)
    assert.equal((await filtered({ minimum: '15' })).sums.grossMinor, 2_000)
    assert.equal((await filtered({ maximum: '15' })).sums.grossMinor, 1_000)
    assert.equal((await filtered({ kind: 'return' })).sums.grossMinor, 0)
    assert.equal((await filtered({ to: '2020-01-01' })).rows.length, 0)
    assert.equal((await filtered({ operator: shop.operators.cashier.id })).rows.length, 2)
  })

  test('the sale’s page shows lines, figures, receipt, arithmetic and journal', async ({
    client,
    assert,
  }) => {
    const { shop, till } = await given()
    const sale = await sell(shop, till, {
      lines: [{ item: shop.items[0]!, discount: percent(100_000) }],
    })
    const manager = await accountOf(shop.operators.manager)
    const page = await client.get(`/sales/${sale.id}`).loginAs(manager)
    page.assertStatus(200)
    const html = page.text()
    assert.include(html, numberOf(sale))
    assert.include(html, 'Item 1')
    assert.match(html, /data-testid="sale-total"[^>]*>\s*9\.00 NOK/)
    assert.include(html, 'data-testid="print-paper"')
    assert.include(html, 'List price 10.00')
    assert.include(html, 'Discount of 10')
    assert.include(html, 'Sale completed')
  })

  test('a review is resolved once, journalled, and leaves the sale as it is', async ({
    client,
    assert,
  }) => {
    const { shop, till } = await given()
    const sale = await sell(shop, till, {
      lines: [{ item: shop.items[0]!, discount: percent(500_000) }],
    })
    const [review] = await read<{ id: string }>('select id from sale_reviews')
    const manager = await accountOf(shop.operators.manager)
    const list = await client.get('/sales').qs({ review: 'true' }).loginAs(manager)
    assert.include(list.text(), sale.id)
    const resolve = () =>
      client
        .put(`/sales/${sale.id}/reviews/${review!.id}`)
        .loginAs(manager)
        .withCsrfToken()
        .redirects(0)
    await resolve()
    await resolve()
    const [row] = await read<{ review_state: string }>('select review_state from sales')
    assert.equal(row?.review_state, 'resolved')
    assert.equal(await countRows('journal_entries', 'kind = ?', ['sale.reviewed']), 1)
    const accountant = await accountOf(shop.operators.accountant)
    const refused = await client
      .put(`/sales/${sale.id}/reviews/${review!.id}`)
      .loginAs(accountant)
      .withCsrfToken()
    refused.assertStatus(403)
  })

  test('the file holds the same sales, and names no formula', async ({ client, assert }) => {
    const { shop, till } = await given()
    const sale = await sell(shop, till, { lines: [{ item: shop.items[0]! }] })
    const manager = await accountOf(shop.operators.manager)
    const file = await client.get('/sales.csv').loginAs(manager)
    file.assertStatus(200)
    const [, row] = file.text().trim().split('\n')
    assert.match(
      String(row),
      new RegExp(`^${numberOf(sale)},sale,.*,NOK,0\\.00,8\\.00,2\\.00,10\\.00,no$`)
    )
    assert.equal(await countRows('journal_entries', 'kind = ?', ['data.exported']), 1)
  })

  test('another store’s sale looks as if it did not exist', async ({ client }) => {
    const { shop, till } = await given()
    const sale = await sell(shop, till, { lines: [{ item: shop.items[0]! }] })
    const other = await givenShop({ code: 'other' })
    const stranger = await accountOf(other.operators.manager)
    const page = await client.get(`/sales/${sale.id}`).loginAs(stranger)
    page.assertStatus(404)
  })
})
