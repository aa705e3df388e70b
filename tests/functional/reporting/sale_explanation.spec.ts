import { test } from '@japa/runner'
import { newId } from '#core/ids'
import type { SaleExplanation } from '#app/reporting/sale_page/load_explanation'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { percent } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

/** Two pieces of item 3 at 30.00 with 10 % off, as an accountant may look at them. */
async function givenSale() {
  const shop = await givenShop()
  const till = await givenOpenTill(shop)
  const lines = [{ item: shop.items[2]!, quantityThousandths: 2_000, discount: percent(100_000) }]
  const sale = await till.sale({ lines })
  await sendDocument(shop, sale)
  const accountant = await accountOf(shop.operators.accountant)
  return { accountant, document: sale.document, path: `/sales/${sale.document.id}/explanation` }
}

test.group('Explanation of a sale as JSON', (group) => {
  group.each.setup(cleanDatabase)

  test('gives codes, amounts, sources with their version, and sentences', async ({
    client,
    assert,
  }) => {
    const { accountant, document, path } = await givenSale()
    const answer = await client.get(path).qs({ locale: 'en' }).loginAs(accountant)
    answer.assertStatus(200)
    const { sum, lines, steps, ...head } = answer.body() as SaleExplanation
    assert.deepEqual(head, {
      saleId: document.id,
      receiptNumber: document.body.receipt.number,
      currency: { code: 'NOK', minorDigits: 2 },
      locale: 'en',
      pipelineHash: document.body.pipelineHash,
    })
    assert.deepEqual([sum.goodsMinor, sum.savedMinor, sum.totalMinor], [6_000, 600, 5_400])
    const [line] = lines
    assert.equal(line!.amountMinor, 5_400)
    const told = line!.steps.map(({ code, amountMinor, text }) => [code, amountMinor, text])
    assert.deepEqual(told.slice(0, 2), [
      ['base.list_price', 6_000, 'List price 30.00 × 2'],
      ['line.manual_percent', -600, 'Discount of 10 % on 60.00 (Damaged)'],
    ])
    const { priceId, priceVersion: version } = document.body.lines[0]!
    assert.deepEqual(line!.steps[0]!.source, { kind: 'price', priceId, version, listId: null })
    assert.isNull(line!.steps[1]!.source)
    assert.equal(line!.steps[1]!.detail.ratePpm, 100_000)
    assert.deepEqual(
      steps.map(({ code, amountMinor }) => [code, amountMinor]),
      [['total.gross', 5_400]]
    )
  })

  test('speaks the language that is asked for, else the reader’s own', async ({
    client,
    assert,
  }) => {
    const { accountant, path } = await givenSale()
    const firstSentence = async (locale?: string) => {
      const answer = await client.get(path).qs({ locale }).loginAs(accountant)
      const { locale: spoken, lines } = answer.body() as SaleExplanation
      return [spoken, lines[0]!.steps[0]!.text]
    }
    assert.deepEqual(await firstSentence('nb-NO'), ['nb', 'Listepris 30,00 × 2'])
    assert.deepEqual(await firstSentence('pt'), await firstSentence())
  })

  test('refuses what is no language, and knows only sales of this server', async ({ client }) => {
    const { accountant, path } = await givenSale()
    const wrong = await client.get(path).qs({ locale: '../en' }).accept('json').loginAs(accountant)
    wrong.assertStatus(422)
    const other = await client.get(`/sales/${newId()}/explanation`).loginAs(accountant)
    other.assertStatus(404)
  })
})
