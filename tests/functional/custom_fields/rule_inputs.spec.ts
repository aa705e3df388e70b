import { test } from '@japa/runner'
import { readInWorker } from '#core/reader'
import { read, transaction } from '#core/sql'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { Customer } from '#app/customers/customer'
import { readExt } from '#app/custom_fields/read_ext'
import { saveExt } from '#app/custom_fields/save_ext'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { givenFields } from '#tests/support/plugin_kernel/custom_fields'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenOpenTill, type OpenTillSale } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

/** Ten percent for each hundred days that the goods keep, and five for gold. */
const RULES = `
export function keeps({ sale, customer }) {
  return sale.lines.flatMap(({ lineId, ext }) => {
    const days = ext?.tea?.shelfDays ?? 0
    const gold = customer?.ext?.tea?.tier === 'gold' ? 50000 : 0
    const ratePpm = days * 1000 + gold
    return ratePpm > 0 ? [{ op: 'line.discount', lineId, ratePpm }] : []
  })
}`
const inputs = ['sale.lines', 'item.ext', 'customer.ext.tea']
const manifest = {
  entry: { rules: 'rules.ts' },
  rules: [{ id: 'keeps', stage: 'price.line', export: 'keeps', inputs }],
}

async function given(cleanup: Parameters<typeof PluginHome.open>[0]) {
  const shop = await givenShop({ items: 2 })
  const home = await PluginHome.open(cleanup)
  await givenFields(home, { manifest, files: { 'rules.ts': RULES } })
  const till = await givenOpenTill(shop)
  const item = shop.items[0]!
  const fill = async (entity: 'item' | 'customer', id: string, tea: object) => {
    const ext = readExt(entity, { tea })
    if (!ext.ok) throw new Error(JSON.stringify(ext.problems))
    await transaction((sql) => saveExt(sql, entity, [id], ext.value))
  }
  const sell = async (sketch: Partial<OpenTillSale>, ext?: OpenTillSale['lines'][0]['ext']) => {
    const sale = await till.sale({ lines: [{ item, ...(ext && { ext }) }], ...sketch })
    const { body } = await sendDocument(shop, sale)
    const { totals } = sale.document.body
    return { ...body, ratePpm: (totals.lineDiscountMinor * 1_000_000) / totals.baseMinor }
  }
  return { shop, home, item, fill, sell }
}

test.group('Custom fields as inputs of rules', (group) => {
  group.each.setup(cleanDatabase)

  test('price alike on register and server, also with values of before', async ({
    assert,
    cleanup,
  }) => {
    const { item, fill, sell } = await given(cleanup)
    const customer = await Customer.create({ name: 'Ada' })
    await fill('item', item.id, { shelfDays: 100 })
    await fill('customer', customer.id, { tier: 'gold', birthday: '1990-05-17' })
    const first = await sell(
      { customerId: customer.id, customerExt: { tea: { tier: 'gold' } } },
      { tea: { shelfDays: 100 } }
    )
    assert.deepEqual([first.state, first.reviews], ['accepted', []])
    assert.closeTo(first.ratePpm, 150_000, 1_000)
    await fill('item', item.id, { shelfDays: 200 })
    const stale = await sell({}, { tea: { shelfDays: 100 } })
    const fresh = await sell({}, { tea: { shelfDays: 200 } })
    assert.deepEqual([stale.reviews, fresh.reviews], [[], []])
    assert.closeTo(stale.ratePpm, 100_000, 1_000)
    assert.closeTo(fresh.ratePpm, 200_000, 1_000)
    const [kept] = await read<{ bytes: string }>(
      "select bytes from documents where kind = 'sale' order by sequence limit 1"
    )
    assert.include(kept!.bytes, '"customerExt":{"tea":{"tier":"gold"}}')
    assert.notInclude(kept!.bytes, '1990')
  })

  test('that nobody ever filled in are seen by a person', async ({ assert, cleanup }) => {
    const { item, fill, sell } = await given(cleanup)
    await fill('item', item.id, { shelfDays: 100 })
    const tampered = await sell({}, { tea: { shelfDays: 400 } })
    assert.equal(tampered.state, 'accepted')
    assert.deepEqual(tampered.reviews, ['price_differs'])
    // A register that has not heard of them yet has done nothing wrong.
    assert.deepEqual((await sell({})).reviews, [])
    await transaction((sql) => sql.run('delete from custom_values_before'))
    assert.deepEqual((await sell({})).reviews, ['price_differs'])
  })

  test('reach registers with the item and with the customer, and nothing personal does', async ({
    assert,
    cleanup,
    client,
  }) => {
    const { shop, home, item, fill } = await given(cleanup)
    const customer = await Customer.create({ name: 'Ada Lovelace' })
    await fill('item', item.id, { shelfDays: 100, origin: 'Assam' })
    await fill('customer', customer.id, { tier: 'gold', birthday: '1990-05-17' })
    const scope = await loadPriceScope(shop.store.id)
    const choice = { where: 'i.id in (?, ?)', values: shop.items.map(({ id }) => id) }
    const items = await loadRegisterItems(readInWorker, scope, choice)
    assert.deepEqual(items.find(({ id }) => id === item.id)!.ext, { tea: { shelfDays: 100 } })
    assert.notProperty(
      items.find(({ id }) => id !== item.id)!,
      'ext'
    )
    const headers = shop.device.headers(await givenSignOn(shop))
    const answer = await client.get('/api/customers').qs({ q: 'lovel' }).headers(headers)
    assert.deepEqual(answer.body().customers[0].ext, { tea: { tier: 'gold' } })
    await home.disable('tea')
    const later = await loadRegisterItems(readInWorker, scope, choice)
    assert.deepEqual(later.find(({ id }) => id === item.id)!.ext, { tea: { shelfDays: 100 } })
  })
})
