import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { sumTillReport } from '#app/documents/sum_till_report'
import type { SaleDocument } from '#app/documents/types'
import type { ReturnableSale } from '#app/sales/returns/returnable_sale'
import { Store } from '#app/stores/store'
import { toStoreForm } from '#app/stores/store_transformer'
import { sumSessionRows } from '#app/tills/sum_session_rows'
import { registerStoreOf } from '#app/register/register_store'
import { cleanDatabase } from '#tests/support/clean_database'
import { anOpening, NOK } from '#tests/support/documents'
import { accountOf, givenShop, givenSignOn } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { postVoidBody } from '#tests/support/sales/post_void_body'
import { sendDocument } from '#tests/support/sales/send_document'
import { signedDocument } from '#tests/support/shop_documents'

async function given() {
  const shop = await givenShop()
  const till = await givenOpenTill(shop)
  /** 10.00 with 1.50 on top, by card or in cash, which is rounded to whole kroner. */
  const tipped = async (code: 'card' | 'cash') => {
    const sale = await till.sale({
      lines: [{ item: shop.items[0]! }],
      tipMinor: 150,
      tenders: [{ type: shop.tenderTypes[code], givenMinor: code === 'card' ? 1_150 : 1_200 }],
    })
    const { body } = await sendDocument(shop, sale)
    return { sale: sale.document, answer: body }
  }
  return { shop, till, tipped }
}

test.group('Tips', (group) => {
  group.each.setup(cleanDatabase)

  test('are accepted beside the total, rounded once in cash, and no turnover of the till', async ({
    assert,
  }) => {
    const { till, tipped } = await given()
    const sold = [await tipped('card'), await tipped('cash')]
    for (const { answer } of sold)
      assert.deepEqual([answer.state, answer.reviews], ['accepted', []])
    const rows = await read<Record<string, number>>(
      'select gross_minor, tip_minor, rounding_minor from sales order by receipt_sequence'
    )
    assert.deepEqual(
      rows.map((row) => Object.values(row).map(Number)),
      [
        [1_000, 150, 0],
        [1_000, 150, 50],
      ]
    )
    const sums = await transaction((sql) => sumSessionRows(sql, till.tillSessionId))
    assert.deepEqual([sums.salesMinor, sums.tipMinor, sums.cashSalesMinor], [2_000, 300, 1_200])
    const documents = sold.map(({ sale }) => sale as SaleDocument)
    const report = sumTillReport(anOpening(), documents, NOK)
    assert.deepEqual([report.salesReceipts.amountMinor, report.tipMinor], [2_000, 300])
    assert.equal(report.cashSalesMinor, 1_200)
  })

  test('go back with a post-void and stay when goods come back', async ({ assert }) => {
    const { shop, till, tipped } = await given()
    const { sale } = await tipped('card')
    const { sale: kept } = await tipped('card')
    const token = await givenSignOn(shop, 'manager')
    const path = `/api/sales/by_receipt/${kept.body.receipt.number}`
    const found = (await callRegister(shop, token, 'GET', path)).body as unknown as ReturnableSale
    assert.deepEqual([found.sale.grossMinor, found.sale.tipMinor], [1_000, 150])
    assert.equal(found.lines[0]!.grossMinor, 1_000)

    const by = { tillSessionId: till.tillSessionId, operatorId: shop.operators.manager.id }
    const reversal = await signedDocument(shop, 'sale', postVoidBody(shop, sale), by)
    assert.deepEqual((await sendDocument(shop, reversal)).body.reviews, [])
    const sums = await transaction((sql) => sumSessionRows(sql, till.tillSessionId))
    assert.deepEqual([sums.tipMinor, sums.tenders[shop.tenderTypes.card.id]], [150, 1_150])
  })

  test('that a post-void leaves out are for a person to see', async ({ assert }) => {
    const { shop, till, tipped } = await given()
    const { sale } = await tipped('card')
    const body = postVoidBody(shop, sale)
    const { grossMinor } = body.totals
    const tenders = body.tenders.map((tender) => ({
      ...tender,
      givenMinor: grossMinor,
      amountMinor: grossMinor,
    }))
    const by = { tillSessionId: till.tillSessionId, operatorId: shop.operators.manager.id }
    const half = await signedDocument(shop, 'sale', { ...body, tipMinor: 0, tenders }, by)
    assert.deepEqual((await sendDocument(shop, half)).body.reviews, ['post_void_differs'])
  })

  test('are asked for where the store says so, with whole percentages only', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const store = () => Store.findOrFail(shop.store.id)
    const save = async (tipPercents: number[] | null) => {
      const form = { ...toStoreForm(await store()), tipPercents }
      await client
        .put(`/settings/stores/${shop.store.id}`)
        .loginAs(owner)
        .withCsrfToken()
        .json(form)
      return registerStoreOf(await store()).tipPercents
    }
    assert.isNull(registerStoreOf(await store()).tipPercents)
    assert.deepEqual(await save([5, 12]), [5, 12])
    for (const wrong of [[0], [101], [7.5], [10, 10], [1, 2, 3, 4, 5]])
      assert.deepEqual(await save(wrong), [5, 12])
    assert.deepEqual(await save([]), [])
    assert.isNull(await save(null))
  })
})
