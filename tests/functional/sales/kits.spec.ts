import { test } from '@japa/runner'
import { read } from '#core/sql'
import type { ReturnableSale } from '#app/sales/returns/returnable_sale'
import { makeKit } from '#tests/support/catalog/given_kit'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenGoods } from '#tests/support/given_items'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { postVoidBody } from '#tests/support/sales/post_void_body'
import { sendDocument } from '#tests/support/sales/send_document'
import { signedDocument } from '#tests/support/shop_documents'

/** A kit at 30.00 of a pan (10.00, 25 %) and two loaves (20.00 each, 15 %). */
async function givenKitShop(sketch: Parameters<typeof givenShop>[0] = {}) {
  const shop = await givenShop(sketch)
  const [pan, bread, kit] = shop.items
  const components = await makeKit(shop, kit!, [
    [pan!, 1_000],
    [bread!, 2_000],
  ])
  return { shop, pan: pan!, bread: bread!, kit: kit!, components }
}

/** What lies on the shop floor, in the order asked for. */
async function onHand(items: { id: string }[]): Promise<number[]> {
  const rows = await read<{ item_id: string; on_hand_thousandths: number }>(
    'select item_id, on_hand_thousandths from stock_levels'
  )
  return items.map(({ id }) =>
    Number(rows.find((row) => row.item_id === id)?.on_hand_thousandths ?? 0)
  )
}

test.group('Kits', (group) => {
  group.each.setup(cleanDatabase)

  test('take their parts from stock and are taxed by them', async ({ assert }) => {
    const { shop, pan, bread, kit, components } = await givenKitShop()
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [{ item: kit, quantityThousandths: 2_000, components }] })
    // Of 60.00 the pans are worth a fifth: 12.00 × 25 ÷ 125 and 48.00 × 15 ÷ 115.
    assert.deepEqual(
      sale.document.body.taxes.map(({ ratePpm, taxMinor }) => [ratePpm, taxMinor]),
      [
        [250_000, 240],
        [150_000, 626],
      ]
    )
    const answer = await sendDocument(shop, sale)
    assert.deepEqual(answer.body.reviews, [])
    assert.deepEqual(await onHand([pan, bread, kit]), [-2_000, -4_000, 0])
    const [line] = await read<{ unit_cost_minor_e4: number }>(
      'select unit_cost_minor_e4 from sale_lines'
    )
    // A pan costs the shop 5.00 and a loaf 10.00.
    assert.equal(Number(line?.unit_cost_minor_e4), 25_000_000)
  })

  test('come back as the parts they were sold as, whatever the kit has become', async ({
    assert,
  }) => {
    const { shop, pan, bread, kit, components } = await givenKitShop()
    const till = await givenOpenTill(shop)
    const sold = await till.sale({ lines: [{ item: kit, quantityThousandths: 3_000, components }] })
    await sendDocument(shop, sold)
    await makeKit(shop, kit, [[bread, 1_000]])
    const token = await givenSignOn(shop, 'manager')
    const { number } = sold.document.body.receipt
    const found = await callRegister(shop, token, 'GET', `/api/sales/by_receipt/${number}`)
    const { lines } = found.body as unknown as ReturnableSale
    const back = await till.sale({
      lines: [{ item: kit, quantityThousandths: -1_000, returnOf: lines[0]!.returnSource }],
    })
    assert.notInclude((await sendDocument(shop, back)).body.reviews!, 'price_differs')
    assert.deepEqual(await onHand([pan, bread]), [-2_000, -4_000])
    const by = { tillSessionId: till.tillSessionId }
    const undone = await signedDocument(shop, 'sale', postVoidBody(shop, back.document), by)
    await sendDocument(shop, undone)
    assert.deepEqual(await onHand([pan, bread]), [-3_000, -6_000])
  })

  test('that a register sold as they were before take what they were made of then', async ({
    assert,
  }) => {
    const { shop, pan, bread, kit, components } = await givenKitShop()
    const till = await givenOpenTill(shop)
    await makeKit(shop, kit, [[bread, 1_000]])
    const sale = await till.sale({ lines: [{ item: kit, components }] })
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, ['price_differs'])
    assert.deepEqual(await onHand([pan, bread]), [-1_000, -2_000])
  })

  test('of a register that does not know them yet are for a person to see', async ({ assert }) => {
    const { shop, pan, bread, kit } = await givenKitShop()
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [{ item: kit }] })
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, ['price_unverified'])
    assert.deepEqual(await onHand([pan, bread]), [-1_000, -2_000])
  })

  test('are refused before the money where a part is missing', async ({ assert }) => {
    const { shop, kit, bread } = await givenKitShop({ allowsNegativeStock: false })
    const token = await givenSignOn(shop, 'cashier')
    const ask = async () => {
      const body = clearanceBody([{ item: kit }])
      return (await callRegister(shop, token, 'POST', '/api/clearances', body)).body.answer
    }
    assert.equal(await ask(), 'refused')
    const goods = { name: 'Flour', gtin: '7038010000010', unitPriceMinor: 1_000, pieces: 1 }
    const flour = await givenGoods(shop.store, shop.departments.bread, goods)
    await makeKit(shop, kit, [[flour, 2_000]])
    assert.equal(await ask(), 'refused')
    await makeKit(shop, kit, [[flour, 500]])
    assert.equal(await ask(), 'cleared')
    const [held] = await read<{ item_id: string; quantity_thousandths: number }>(
      'select item_id, quantity_thousandths from stock_holds'
    )
    assert.equal(held?.item_id, flour.id)
    assert.equal(Number(held?.quantity_thousandths), 500)
    assert.deepEqual(await onHand([bread, flour]), [0, 1_000])
  })
})
