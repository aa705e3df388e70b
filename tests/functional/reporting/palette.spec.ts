import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import type { PaletteAnswer } from '#app/reporting/palette/search_palette'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop, type OperatorKey } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

async function ask(client: ApiClient, shop: GivenShop, text: string, key: OperatorKey = 'owner') {
  const answer = await client
    .get('/palette')
    .qs({ q: text })
    .header('accept', 'application/json')
    .loginAs(await accountOf(shop.operators[key]))
  answer.assertStatus(200)
  return answer.body() as PaletteAnswer
}

test.group('The command palette', (group) => {
  group.each.setup(cleanDatabase)

  test('finds items by name and code, and sales by number and amount', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [{ item: shop.items[0]!, quantityThousandths: 3_000 }] })
    await sendDocument(shop, sale)
    const { number } = sale.document.body.receipt
    assert.deepEqual(
      (await ask(client, shop, 'item 2')).items.map(({ name }) => name),
      ['Item 2']
    )
    assert.equal((await ask(client, shop, shop.items[2]!.sku)).items[0]?.name, 'Item 3')
    for (const text of [number, '30,00', '30']) {
      assert.deepEqual(
        (await ask(client, shop, text)).sales.map(({ id }) => id),
        [sale.document.id],
        text
      )
    }
    assert.isEmpty((await ask(client, shop, '31')).sales)
  })

  test('answers only what the person may see, and only of the own store', async ({
    client,
    assert,
  }) => {
    const [shop, other] = [await givenShop(), await givenShop({ code: 'other' })]
    const till = await givenOpenTill(other)
    const sale = await till.sale({ lines: [{ item: other.items[0]! }] })
    await sendDocument(other, sale)
    assert.isEmpty((await ask(client, shop, sale.document.body.receipt.number, 'manager')).sales)
    const cashier = await ask(client, other, sale.document.body.receipt.number, 'cashier')
    assert.isEmpty(cashier.sales)
    assert.isNotEmpty((await ask(client, other, 'item', 'cashier')).items)
  })

  test('is closed to strangers', async ({ client }) => {
    const answer = await client.get('/palette').qs({ q: 'item' }).redirects(0)
    answer.assertStatus(302)
  })
})
