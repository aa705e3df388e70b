import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { watchStatements } from '#core/sql_watch'
import { transaction } from '#core/sql'
import { adjustStock } from '#app/stock/adjust_stock'
import { listLocations } from '#app/stock/list_locations'
import type { PluginContext } from '#app/plugin_sdk/define_plugin'
import type { ViewPage } from '#app/plugin_sdk/context/view_page'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenMember } from '#tests/support/customers/given_group'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { postVoidBody } from '#tests/support/sales/post_void_body'
import { sendDocument } from '#tests/support/sales/send_document'
import { signedDocument } from '#tests/support/shop_documents'

type Cleanup = Parameters<typeof PluginHome.open>[0]

async function reading(cleanup: Cleanup, ...caps: string[]): Promise<PluginContext> {
  const permissions = caps.map((cap) => ({ cap, why: 'Makes a report.' }))
  return givenContext(await PluginHome.open(cleanup), 'reader', { permissions })
}

async function allOf<Row>(ask: (after?: string) => Promise<ViewPage<Row>>): Promise<Row[]> {
  const rows: Row[] = []
  for (let after: string | undefined; ;) {
    const page = await ask(after)
    rows.push(...page.rows)
    if (page.next === null) return rows
    after = page.next
  }
}

async function receive(shop: GivenShop, at: string, quantityThousandths: number) {
  const { now } = clock
  clock.now = () => new Date(at)
  const [location] = await listLocations(shop.store.id)
  const adjusted = await transaction((sql) =>
    adjustStock(sql, {
      storeId: shop.store.id,
      locationId: location!.id,
      itemId: shop.items[0]!.id,
      kind: 'receive',
      quantityThousandths,
      note: null,
      operatorId: shop.operators.owner.id,
    })
  )
  clock.now = now
  if (!adjusted.ok) throw new Error(adjusted.reason)
}

test.group('What plugins read of the shop', (group) => {
  group.each.setup(cleanDatabase)

  test('are items, page by page, by department, code and words', async ({ assert, cleanup }) => {
    const shop = await givenShop({ items: 7 })
    const { catalog } = await reading(cleanup, 'catalog:read')
    const items = await allOf((after) => catalog.items({ limit: 2, after }))
    assert.sameMembers(
      items.map(({ id }) => id),
      shop.items.map(({ id }) => id)
    )
    const [first] = shop.items
    const item = items.find(({ id }) => id === first!.id)!
    assert.containSubset(item, {
      name: 'Item 1',
      departmentId: first!.departmentId,
      codes: [{ kind: 'sku', value: first!.sku }],
      isSellable: true,
      tracksStock: true,
      isArchived: false,
    })
    assert.deepEqual(await catalog.item(first!.id), item)
    assert.deepEqual(await catalog.itemByCode(first!.sku), item)
    assert.isNull(await catalog.itemByCode('nowhere'))
    assert.isNull(await catalog.item('nowhere'))
    const inKitchen = await catalog.items({ departmentId: shop.departments.kitchen.id })
    assert.isTrue(inKitchen.rows.every((one) => one.departmentId === shop.departments.kitchen.id))
    assert.deepEqual(
      (await catalog.items({ text: 'item 3' })).rows.map(({ name }) => name),
      ['Item 3']
    )
    assert.deepEqual(
      (await catalog.departments()).map(({ name }) => name),
      ['Kitchen', 'Bread']
    )
    const [price] = await catalog.prices(shop.store.id, [first!.id, 'nowhere'])
    assert.deepEqual(price, {
      itemId: first!.id,
      unitPriceMinorE4: first!.unitPriceMinorE4,
      currency: shop.store.currency,
      includesTax: shop.store.pricesIncludeTax,
    })
  })

  test('are levels of stock and how long it has been there', async ({ assert, cleanup }) => {
    const shop = await givenShop()
    const { stock } = await reading(cleanup, 'stock:read')
    const itemId = shop.items[0]!.id
    const levelBefore = await stock.levels({ storeId: shop.store.id, itemIds: [itemId] })
    const before = levelBefore.rows[0]?.onHandThousandths ?? 0
    await receive(shop, '2031-01-10T08:00:00.000Z', 4_000)
    await receive(shop, '2031-02-10T08:00:00.000Z', 6_000)
    const { rows } = await stock.levels({ storeId: shop.store.id, itemIds: [itemId] })
    assert.equal(rows[0]!.onHandThousandths, before + 10_000)
    assert.equal(rows[0]!.locations[0]!.onHandThousandths, before + 10_000)
    const [age] = await stock.age(shop.store.id, [itemId, shop.items[1]!.id])
    assert.deepEqual(
      age!.layers
        .slice(-2)
        .map(({ receivedAt, quantityThousandths }) => [receivedAt, quantityThousandths]),
      [
        ['2031-01-10T08:00:00.000Z', 4_000],
        ['2031-02-10T08:00:00.000Z', 6_000],
      ]
    )
    assert.equal((await stock.locations(shop.store.id))[0]!.storeId, shop.store.id)
    assert.isEmpty((await stock.levels({ storeId: 'elsewhere' })).rows)
  })

  test('are sales of a store and of a customer, and what they come to', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const { customerId } = await givenMember(shop, 'Club')
    const till = await givenOpenTill(shop)
    const { sales } = await reading(cleanup, 'sales:read')
    const sold: string[] = []
    for (const buyer of [customerId, null, customerId, null, customerId]) {
      const sale = await till.sale({ lines: [{ item: shop.items[0]! }], customerId: buyer })
      await sendDocument(shop, sale)
      sold.push(sale.document.id)
    }
    const storeId = shop.store.id
    const listed = await allOf((after) => sales.list({ storeId, limit: 2, after }))
    assert.deepEqual(
      listed.map(({ id }) => id),
      sold.toReversed()
    )
    const oldest = await allOf((after) => sales.list({ storeId, limit: 2, after, order: 'oldest' }))
    assert.deepEqual(
      oldest.map(({ id }) => id),
      sold
    )
    const ofCustomer = await sales.list({ customerId, limit: 2 })
    assert.deepEqual(
      ofCustomer.rows.map(({ id }) => id),
      [sold[4], sold[2]]
    )
    const sale = (await sales.get(sold[0]!))!
    assert.containSubset(sale, {
      kind: 'sale',
      customerId,
      grossMinor: 1_000,
      lines: [{ itemId: shop.items[0]!.id, quantityThousandths: 1_000, grossMinor: 1_000 }],
      tenders: [{ kind: 'cash', amountMinor: 1_000 }],
    })
    const period = { storeId, from: sale.businessDate, to: sale.businessDate }
    assert.containSubset(await sales.totals(period), [{ count: 5, grossMinor: 5_000 }])
    const first = await till.sale({ lines: [{ item: shop.items[0]! }] })
    await sendDocument(shop, first)
    const { tillSessionId } = till
    const body = postVoidBody(shop, first.document as never)
    await sendDocument(shop, await signedDocument(shop, 'sale', body, { tillSessionId }))
    assert.containSubset(await sales.totals(period), [{ count: 5, grossMinor: 5_000 }])
    const itemId = shop.items[0]!.id
    assert.deepEqual(
      (await sales.itemTotals(period, [itemId])).map(
        ({ quantityThousandths }) => quantityThousandths
      ),
      [5_000]
    )
    const later = new Date(Date.parse(sale.completedAt) + 86_400_000).toISOString()
    assert.isEmpty((await sales.list({ storeId, from: later })).rows)
    assert.isNull(await sales.get('nowhere'))
  })

  test('are customers without a name, except for who may know it', async ({ assert, cleanup }) => {
    const shop = await givenShop()
    const { customerId, groupId, customerName } = await givenMember(shop, 'Club')
    const blind = await reading(cleanup, 'customers:read')
    const seen = (await blind.customers.get(customerId))!
    assert.deepEqual(seen.groupIds, [groupId])
    assert.isNull(seen.identity)
    assert.notInclude(JSON.stringify(await blind.customers.list({})), customerName)
    await assert.rejects(() => blind.customers.list({ text: 'medlem' }), /customers:read:pii/)
    const knowing = await reading(cleanup, 'customers:read:pii')
    const { rows } = await knowing.customers.list({ text: 'medlem', groupId })
    assert.equal(rows[0]!.identity!.name, customerName)
    assert.isEmpty((await knowing.customers.list({ text: 'somebody else' })).rows)
  })

  test('cost as many statements for two hundred rows as for two', async ({ assert, cleanup }) => {
    const shop = await givenShop({ items: 12 })
    const till = await givenOpenTill(shop)
    for (let round = 0; round < 6; round++)
      await sendDocument(shop, await till.sale({ lines: [{ item: shop.items[round]! }] }))
    const ctx = await reading(cleanup, 'catalog:read', 'stock:read', 'sales:read')
    const storeId = shop.store.id
    for (const ask of [
      (limit: number) => ctx.catalog.items({ limit }),
      (limit: number) => ctx.stock.levels({ storeId, limit }),
      (limit: number) => ctx.sales.list({ storeId, limit }),
    ]) {
      const counts: number[] = []
      for (const limit of [2, 200]) {
        let count = 0
        const leave = watchStatements(() => void count++)
        const { rows } = await ask(limit)
        leave()
        assert.isAtLeast(rows.length, 2)
        counts.push(count)
      }
      assert.equal(counts[0], counts[1])
      assert.isAtMost(counts[0]!, 3)
    }
  })

  test('need their permission, sizes within limits and texts that are texts', async ({
    assert,
    cleanup,
  }) => {
    const silent = await reading(cleanup)
    assert.throws(() => silent.sales.list({ storeId: 'x' }), /"sales:read"/)
    assert.throws(() => silent.customers.get('x'), /"customers:read"/)
    assert.throws(() => silent.catalog.items(), /"catalog:read"/)
    assert.throws(() => silent.stock.locations('x'), /"stock:read"/)
    const ctx = await reading(cleanup, 'catalog:read', 'sales:read')
    for (const limit of [0, 201, 1.5])
      await assert.rejects(() => ctx.catalog.items({ limit }), /limit/)
    const object = { toSqlString: () => '1 = 1' } as never
    await assert.rejects(() => ctx.catalog.item(object), /text/)
    await assert.rejects(() => ctx.catalog.items({ departmentId: object }), /text/)
    await assert.rejects(() => ctx.sales.get(object), /text/)
    await assert.rejects(() => ctx.sales.list({}), /storeId or customerId/)
    const many = Array.from({ length: 201 }, (_, index) => String(index))
    await assert.rejects(() => ctx.catalog.prices('x', many), /200/)
  })

  test('are there for a plugin in a process of its own as well', async ({ assert, cleanup }) => {
    const shop = await givenShop()
    const home = await PluginHome.open(cleanup)
    const code = `
      import { definePlugin } from '@tillhouse/sdk'
      export default definePlugin({
        async setup(ctx) {
          const { rows } = await ctx.catalog.items({ limit: 1 })
          if (rows.length !== 1) throw new Error('no item')
          const refused = await ctx.stock.levels({ storeId: 'x' }).catch((error) => error.message)
          throw new Error(refused)
        },
      })`
    const permissions = [{ cap: 'catalog:read', why: 'Makes a list.' }]
    const manifest = { entry: { server: 'index.ts' }, permissions }
    await home.install('apart', manifest, { 'index.ts': code })
    const known = (await home.host.known()).find(({ row }) => row.id === 'apart')!
    assert.include(JSON.stringify(known.row.problem), 'stock:read')
    assert.equal(shop.items.length, 3)
  })
})
