import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#core/clock'
import { read } from '#core/sql'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import type { PriceInList } from '#app/price_lists/list_prices_page'
import { itemAt } from '#resources/register/catalog/item_at'
import { pricesOf } from '#resources/register/sale/line_prices'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenList } from '#tests/support/price_lists/given_list'

const NOW = '2026-11-22T10:00:00.000Z'
/** Six in the morning in Oslo. */
const SIX = '2026-12-01T05:00:00.000Z'
const JUST_BEFORE = '2026-12-01T04:59:59.999Z'

async function givenListOfTwo(client: ApiClient) {
  clock.now = () => new Date(NOW)
  const shop = await givenShop({ items: 2 })
  const manager = await accountOf(shop.operators.manager)
  const list = await givenList(shop, { name: 'Trade' })
  const [first, second] = shop.items
  await list.price(first!.id, 1, 895)
  await list.price(second!.id, 10, 1_250)
  const path = `/price_lists/${list.listId}`
  const post = (to: string, body: object = {}) =>
    client.post(`${path}/${to}`).loginAs(manager).withCsrfToken().redirects(0).json(body)
  const rows = async () => {
    const page = await client.get(`${path}/edit`).loginAs(manager).withInertia()
    return (page.inertiaProps as unknown as { prices: { rows: PriceInList[] } }).prices.rows
  }
  /** What the list says of the first item, as a register that was given it now has it then. */
  const atRegister = async (instants: string[]) => {
    const choice = { where: 'i.id = ?', values: [first!.id] }
    const [item] = await loadRegisterItems(read, await loadPriceScope(shop.store.id), choice)
    return instants.map((instant) =>
      pricesOf(itemAt(item!, instant))!.listPrices.map((price) => price.unitPriceMinorE4 / 10_000)
    )
  }
  return { shop, manager, list, path, post, rows, atRegister, first: first! }
}

test.group('Planned prices of a list', (group) => {
  group.each.setup(cleanDatabase)

  test('a price planned by the store’s wall clock comes by itself, and can be withdrawn before', async ({
    client,
    assert,
  }) => {
    const { manager, path, post, rows, atRegister, first } = await givenListOfTwo(client)
    const planned = { itemId: first.id, from: '1', price: '9.50', startsAt: '2026-12-01T06:00' }
    await post('prices', planned)
    const coming = (await rows()).find(({ validFrom }) => validFrom !== null)!
    assert.containSubset(coming, { validFrom: SIX, unitPriceMinorE4: 950_0000 })
    assert.deepEqual(await atRegister([NOW, JUST_BEFORE, SIX]), [[895], [895], [950]])
    const withdrawn = await client
      .delete(`${path}/prices/${coming.id}`)
      .loginAs(manager)
      .withCsrfToken()
      .redirects(0)
    assert.equal(withdrawn.status(), 302)
    assert.deepEqual(await atRegister([NOW, SIX]), [[895], [895]])
    assert.lengthOf(await rows(), 2)
  })

  test('the page of coming prices tells when which list changes', async ({ client, assert }) => {
    const { shop, manager, list, first } = await givenListOfTwo(client)
    await list.price(first.id, 1, 950, SIX)
    await list.price(first.id, 10, 900, SIX)
    const archived = await givenList(shop, { name: 'Old', isArchived: true })
    await archived.price(first.id, 1, 100, SIX)
    const page = await client.get('/coming_prices').loginAs(manager).withInertia()
    assert.deepEqual(page.inertiaProps.inLists as unknown, [
      { listId: list.listId, name: 'Trade', validFrom: SIX, count: 2 },
    ])
  })

  test('a percentage on the whole list is rounded as asked, and holds until what was planned behind it', async ({
    client,
    assert,
  }) => {
    const { list, post, atRegister, first } = await givenListOfTwo(client)
    await list.price(first.id, 1, 999, '2026-12-24T00:00:00.000Z')
    const change = { percent: '+10', rounding: 'just_below', startsAt: '2026-12-01T06:00' }
    const answer = await post('price_changes', change)
    answer.assertFlashMessage('notice', '2 prices are planned.')
    // 8.95 and a tenth are 9.845, the price tag below 10.
    assert.deepEqual(await atRegister([NOW, SIX, '2026-12-24T00:00:00.000Z']), [
      [895],
      [999],
      [999],
    ])
    await post('price_changes', { percent: '-50', rounding: 'ten', startsAt: null })
    assert.deepEqual(await atRegister([NOW, SIX]), [[450], [999]])
    const [entry] = await read<{ payload: string }>(
      "select payload from journal_entries where kind = 'price_list.price_changed' order by sequence desc limit 1"
    )
    assert.equal(JSON.parse(entry!.payload).count, 2)
  })

  test('a percentage that cannot be read is said at its field, and changes nothing', async ({
    client,
    assert,
  }) => {
    const { manager, path, rows } = await givenListOfTwo(client)
    const before = await rows()
    const answer = await client
      .post(`${path}/price_changes`)
      .loginAs(manager)
      .withCsrfToken()
      .withInertia()
      .header('referer', `${path}/edit`)
      .json({ percent: 'ten', rounding: 'minor', startsAt: '2020-01-01T06:00' })
    assert.deepEqual(Object.keys(answer.inertiaProps.errors as object), ['percent', 'startsAt'])
    assert.deepEqual(await rows(), before)
  })

  test('a copy has the terms and prices of now, and holds for nobody until it is put back', async ({
    client,
    assert,
  }) => {
    const { manager, post, shop, atRegister } = await givenListOfTwo(client)
    const copied = await post('copies')
    const page = await client.get(copied.header('location')!).loginAs(manager).withInertia()
    const props = page.inertiaProps as unknown as {
      list: { name: string; isArchived: boolean }
      prices: { rows: PriceInList[] }
    }
    assert.containSubset(props.list, { name: 'Trade (copy)', isArchived: true })
    assert.sameMembers(
      props.prices.rows.map(({ itemId, unitPriceMinorE4 }) => `${itemId} ${unitPriceMinorE4}`),
      [`${shop.items[0]!.id} 8950000`, `${shop.items[1]!.id} 12500000`]
    )
    assert.deepEqual(await atRegister([NOW]), [[895]])
  })

  test('the prices of a list come out as a file', async ({ client, assert }) => {
    const { manager, path } = await givenListOfTwo(client)
    const file = await client.get(`${path}/price_files`).loginAs(manager)
    const [head, ...rows] = file.text().replace('\uFEFF', '').trim().split('\n')
    const columns = 'price list,sku,gtin,name,from quantity,price,valid from,valid to,item id'
    assert.equal(head, columns)
    assert.deepEqual(rows.map((row) => row.split(',').slice(3, 6).join(',')).sort(), [
      'Item 1,1,8.95',
      'Item 2,10,12.50',
    ])
  })
})
