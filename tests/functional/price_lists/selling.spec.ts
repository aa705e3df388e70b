import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { read, transaction } from '#core/sql'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { currentPipeline } from '#app/sales/pipeline'
import { choosePrice, type ChosenPrice, type PriceQuestion } from '#pricing/choose_price'
import { itemAt } from '#resources/register/catalog/item_at'
import { pricesOf } from '#resources/register/sale/line_prices'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenMember } from '#tests/support/customers/given_group'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenList } from '#tests/support/price_lists/given_list'
import { givenOpenTill, type OpenTillSale } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

/** The base price as the register chooses it, from what the server has given it. */
async function registerPrice(
  shop: GivenShop,
  asked: { pieces: number } & Partial<
    Pick<PriceQuestion, 'channel' | 'customerId' | 'customerGroupIds'>
  >
): Promise<ChosenPrice> {
  const [item] = await loadRegisterItems(read, await loadPriceScope(shop.store.id), {
    where: 'i.id = ?',
    values: [shop.items[0]!.id],
  })
  const { content } = await transaction((sql) => currentPipeline(sql, shop.store.id))
  const { pieces, ...customer } = asked
  const now = clock.now().toISOString()
  return choosePrice(pricesOf(itemAt(item!, now))!, {
    priceLists: content.priceLists ?? [],
    quantityThousandths: pieces * 1_000,
    date: now.slice(0, 10),
    ...{ channel: 'register', customerId: null, customerGroupIds: [] },
    ...customer,
  })
}

function lineAt(shop: GivenShop, chosen: ChosenPrice, pieces: number) {
  const { source, ...price } = chosen
  const item = { ...shop.items[0]!, ...price }
  return { item, quantityThousandths: pieces * 1_000, priceSource: source }
}

async function givenCounter() {
  const shop = await givenShop({ items: 1 })
  const till = await givenOpenTill(shop)
  const sell = async (sketch: OpenTillSale) => {
    const sale = await till.sale(sketch)
    const { body } = await sendDocument(shop, sale)
    return { body: sale.document.body, reviews: body.reviews }
  }
  return { shop, till, sell, item: shop.items[0]! }
}

test.group('Selling by price lists', (group) => {
  group.each.setup(cleanDatabase)

  test('ten pieces cost their step, nine the price of the shelf, and the server agrees', async ({
    assert,
  }) => {
    const { shop, sell, item } = await givenCounter()
    const list = await givenList(shop)
    await list.price(item.id, 10, 800)
    const nine = await registerPrice(shop, { pieces: 9 })
    const ten = await registerPrice(shop, { pieces: 10 })
    assert.deepInclude(nine, { unitPriceMinorE4: item.unitPriceMinorE4, source: null })
    assert.equal(ten.unitPriceMinorE4, 800_0000)
    for (const [chosen, pieces] of [
      [nine, 9],
      [ten, 10],
    ] as const) {
      const { reviews } = await sell({ lines: [lineAt(shop, chosen, pieces)] })
      assert.deepEqual(reviews, [])
    }
    const { body } = await sell({ lines: [lineAt(shop, ten, 10)] })
    assert.equal(body.totals.grossMinor, 8_000)
    assert.deepInclude(body.explanation[0]!, { code: 'base.price_step', amountMinor: 8_000 })
  })

  test('a step that the quantity does not reach is seen', async ({ assert }) => {
    const { shop, sell, item } = await givenCounter()
    await (await givenList(shop)).price(item.id, 10, 800)
    const ten = await registerPrice(shop, { pieces: 10 })
    const { reviews } = await sell({ lines: [lineAt(shop, ten, 2)] })
    assert.include(reviews, 'price_differs')
  })

  test('a list for a group holds for its members only', async ({ assert }) => {
    const { shop, sell, item } = await givenCounter()
    const { groupId, customerId } = await givenMember(shop, 'Staff')
    const list = await givenList(shop, { name: 'Staff', groupIds: [groupId] })
    await list.price(item.id, 1, 700)
    const customerGroupIds = [groupId]
    const chosen = await registerPrice(shop, { pieces: 1, customerGroupIds })
    assert.equal(chosen.unitPriceMinorE4, 700_0000)
    const lines = [lineAt(shop, chosen, 1)]
    assert.deepEqual((await sell({ lines, customerId, customerGroupIds })).reviews, [])
    assert.include((await sell({ lines })).reviews, 'price_differs')
  })

  test('a list for one customer holds for that customer only', async ({ assert }) => {
    const { shop, sell, item } = await givenCounter()
    const { customerId } = await givenMember(shop, 'Members')
    const list = await givenList(shop, { name: 'Agreed prices', customerId })
    await list.price(item.id, 1, 650)
    assert.isNull((await registerPrice(shop, { pieces: 1 })).source)
    const chosen = await registerPrice(shop, { pieces: 1, customerId })
    assert.equal(chosen.unitPriceMinorE4, 650_0000)
    const lines = [lineAt(shop, chosen, 1)]
    assert.deepEqual((await sell({ lines, customerId })).reviews, [])
    assert.include((await sell({ lines })).reviews, 'price_differs')
  })

  test('a list of the web shop is that of sales in the web shop', async ({ assert }) => {
    const { shop, sell, item } = await givenCounter()
    const list = await givenList(shop, { name: 'Online', channels: ['web'] })
    await list.price(item.id, 1, 900)
    assert.isNull((await registerPrice(shop, { pieces: 1 })).source)
    const lines = [lineAt(shop, await registerPrice(shop, { pieces: 1, channel: 'web' }), 1)]
    assert.deepEqual((await sell({ lines, body: { channel: 'web' } })).reviews, [])
    assert.include((await sell({ lines, body: { channel: 'register' } })).reviews, 'price_differs')
    assert.include((await sell({ lines })).reviews, 'price_differs')
  })

  test('a part of the shelf price follows the shelf, and a list that is over holds no more', async ({
    assert,
  }) => {
    const { shop, sell } = await givenCounter()
    await givenList(shop, { name: 'Autumn', ratePpm: 850_000, endsOn: '2020-01-01' })
    assert.isNull((await registerPrice(shop, { pieces: 1 })).source)
    await givenList(shop, { name: 'Winter', ratePpm: 900_000 })
    const chosen = await registerPrice(shop, { pieces: 1 })
    assert.equal(chosen.unitPriceMinorE4, 900_0000)
    assert.deepEqual((await sell({ lines: [lineAt(shop, chosen, 1)] })).reviews, [])
  })

  test('a price that ends while goods are rung up is still accepted, later it is not', async ({
    assert,
  }) => {
    const { shop, till, item } = await givenCounter()
    const list = await givenList(shop)
    await list.price(item.id, 1, 800)
    const before = await registerPrice(shop, { pieces: 1 })
    const sale = () => till.sale({ lines: [lineAt(shop, before, 1)] })
    const rungUp = await sale()
    await new Promise((resume) => setTimeout(resume, 5))
    await list.price(item.id, 1, 900)
    assert.deepEqual((await sendDocument(shop, rungUp)).body.reviews, [])
    await new Promise((resume) => setTimeout(resume, 5))
    assert.include((await sendDocument(shop, await sale())).body.reviews, 'price_differs')
  })

  test('a list of another store is not this store’s, and an archived one nobody’s', async ({
    assert,
  }) => {
    const { shop, item } = await givenCounter()
    const other = await givenShop({ items: 0, code: 'other' })
    await (await givenList(other, { storeId: other.store.id })).price(item.id, 1, 100)
    await (await givenList(shop, { isArchived: true })).price(item.id, 1, 200)
    assert.isNull((await registerPrice(shop, { pieces: 1 })).source)
  })
})
