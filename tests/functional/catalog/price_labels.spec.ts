import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#core/clock'
import { transaction } from '#core/sql'
import type { PriceLabel } from '#app/catalog/labels/load_price_labels'
import { changePrice } from '#app/catalog/prices/change_price'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenGoods } from '#tests/support/given_items'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { readPdf } from '#tests/support/read_pdf'

const NOW = '2026-11-22T10:00:00.000Z'
const OIL = '7038010000010'

interface LabelPage {
  labels: PriceLabel[]
  isCapped: boolean
  question: { from: string; until: string; department: string | null }
}

async function givenPrice(shop: GivenShop, itemId: string, minor: number, validFrom?: string) {
  const { store } = shop
  const price = { itemId, storeId: null, unitPriceMinorE4: minor * 10_000, validFrom }
  const mode = { currency: store.currency, includesTax: store.pricesIncludeTax }
  await transaction((sql) =>
    changePrice(sql, { ...price, ...mode }, { storeId: store.id, operatorId: null })
  )
}

async function at(iso: string, act: () => Promise<void>) {
  clock.now = () => new Date(iso)
  await act()
  clock.now = () => new Date(NOW)
}

async function pageOf(client: ApiClient, shop: GivenShop, query = '') {
  const page = await client
    .get(`/price_labels${query}`)
    .loginAs(await accountOf(shop.operators.manager))
    .withInertia()
  return page.inertiaProps as unknown as LabelPage
}

async function sheetOf(client: ApiClient, shop: GivenShop, query = '') {
  const sheet = await client
    .get(`/price_label_sheets${query}`)
    .loginAs(await accountOf(shop.operators.manager))
  return readPdf(sheet.body() as Buffer)
}

test.group('Shelf labels', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => {
    clock.now = () => new Date(NOW)
  })

  test('are those whose price changed since yesterday, and of a day to come what is planned', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 4 })
    const [old, recent, planned] = shop.items.map(({ id }) => id) as [string, string, string]
    await at('2026-11-20T10:00:00.000Z', () => givenPrice(shop, old, 900))
    await at('2026-11-21T10:00:00.000Z', () => givenPrice(shop, recent, 1_500))
    await givenPrice(shop, planned, 2_500, '2026-12-01T05:00:00.000Z')
    const now = await pageOf(client, shop)
    assert.deepEqual(now.question, { from: '2026-11-21', until: '2026-11-22', department: null })
    assert.deepEqual(
      now.labels.map(({ itemId, unitPriceMinorE4 }) => [itemId, unitPriceMinorE4]),
      [[recent, 1_500_0000]]
    )
    const coming = await pageOf(client, shop, '?from=2026-12-01&until=2026-12-01')
    assert.containSubset(coming.labels, [
      {
        itemId: planned,
        unitPriceMinorE4: 2_500_0000,
        reduction: { beforeUnitPriceMinorE4: 3_000_0000, lowestUnitPriceMinorE4: 3_000_0000 },
      },
    ])
    assert.lengthOf(coming.labels, 1)
  })

  test('of a department are all that it has, twenty-four on a sheet', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 60 })
    const department = shop.items[0]!.departmentId
    const query = `?department=${department}`
    const { labels, isCapped } = await pageOf(client, shop, query)
    const names = shop.items.filter((item) => item.departmentId === department).map((i) => i.name)
    assert.lengthOf(names, 30)
    assert.sameMembers(
      labels.map(({ name }) => name),
      names
    )
    assert.isFalse(isCapped)
    const { texts, pages } = await sheetOf(client, shop, query)
    assert.equal(pages, 2)
    assert.lengthOf(
      texts.filter((text) => text.startsWith('Item ')),
      30
    )
  })

  test('of a store whose prices are without tax say so, in the country’s word for it', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ country: 'CA', items: 1 })
    const { texts } = await sheetOf(client, shop, `?department=${shop.items[0]!.departmentId}`)
    assert.include(texts.join(' '), 'CAD excl. Tax')
    const other = await givenShop({ items: 1, code: 'other' })
    const sheet = await sheetOf(client, other, `?department=${other.items[0]!.departmentId}`)
    assert.notInclude(sheet.texts.join(' '), 'excl.')
  })

  test('say the price large, the one before, the lowest of thirty days, per litre, and the codes', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const goods = { name: 'Olive oil', gtin: OIL, unitPriceMinor: 4_900, pieces: 1 }
    const oil = await givenGoods(shop.store, shop.departments.kitchen, goods)
    await transaction((sql) =>
      sql.run(
        "update items set content_quantity_thousandths = 500, content_unit = 'litre' where id = ?",
        [oil.id]
      )
    )
    await at('2026-11-01T10:00:00.000Z', () => givenPrice(shop, oil.id, 4_500))
    await at('2026-11-10T10:00:00.000Z', () => givenPrice(shop, oil.id, 4_900))
    await at('2026-11-22T09:00:00.000Z', () => givenPrice(shop, oil.id, 3_900))
    const { texts, sizes } = await sheetOf(client, shop)
    const told = texts.join(' ')
    for (const text of ['Olive oil', '49.00', 'Price per l 78.00', OIL]) assert.include(told, text)
    assert.match(told, /Lowest price of the 30 days\s+before: 45\.00/)
    const largest = sizes.reduce((one, other) => (other.size > one.size ? other : one))
    assert.equal(largest.text, '39.00')
    const page = await client
      .get(`/items/${oil.id}`)
      .loginAs(await accountOf(shop.operators.manager))
      .withInertia()
    assert.containSubset(page.inertiaProps, {
      item: { reduction: { lowestUnitPriceMinorE4: 4_500_0000 } },
    })
  })
})
