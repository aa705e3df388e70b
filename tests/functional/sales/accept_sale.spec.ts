import { test } from '@japa/runner'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { countRows } from '#tests/support/sales/count_rows'
import { sendDocument } from '#tests/support/sales/send_document'

test.group('Accepting a sale', (group) => {
  group.each.setup(cleanDatabase)

  test('writes every row of the sale in one go and says so', async ({ assert }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const sale = await till.sale({
      lines: [{ item: shop.items[0]!, quantityThousandths: 2_000 }, { item: shop.items[1]! }],
    })
    const answer = await sendDocument(shop, sale)
    assert.deepEqual(answer, {
      status: 200,
      body: { state: 'accepted', acceptanceSequence: 2, reviews: [] },
    })
    const [row] = await read<Record<string, unknown>>('select * from sales')
    assert.equal(row?.gross_minor, sale.document.body.totals.grossMinor)
    assert.equal(row?.kind, 'sale')
    assert.equal(row?.review_state, 'none')
    // 2 × 10.00 and 1 × 20.00, bought at half their price.
    assert.equal(Number(row?.cost_minor), 2_000)
    assert.equal(await countRows('sale_lines'), 2)
    assert.equal(await countRows('sale_line_taxes'), 2)
    assert.equal(await countRows('sale_tenders'), 1)
    assert.equal(await countRows('stock_movements'), 2)
    const levels = await read<{ on_hand_thousandths: number }>(
      'select on_hand_thousandths from stock_levels order by on_hand_thousandths'
    )
    assert.deepEqual(
      levels.map((level) => Number(level.on_hand_thousandths)),
      [-2_000, -1_000]
    )
  })

  test('gives the same bytes the same answer and refuses others under the same id', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    const first = await sendDocument(shop, sale)
    assert.deepEqual(await sendDocument(shop, sale), first)
    const other = { ...sale.document, skewMs: 1 }
    const changed = await sendDocument(shop, {
      document: other,
      ...(await shop.device.sign(other)),
    })
    assert.equal(changed.status, 409)
    assert.equal(changed.body.code, 'E_DOCUMENT_DIFFERS')
    assert.equal(await countRows('sales'), 1)
    assert.equal(await countRows('stock_movements'), 1)
  })
})
