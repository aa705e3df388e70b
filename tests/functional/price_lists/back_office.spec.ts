import { test } from '@japa/runner'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenMember } from '#tests/support/customers/given_group'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenList } from '#tests/support/price_lists/given_list'

const terms = (changes: Record<string, unknown> = {}) => ({
  name: 'Club',
  isForAllStores: true,
  kind: 'prices',
  rate: null,
  startsOn: null,
  endsOn: null,
  audience: 'everyone',
  groupIds: [],
  customerId: null,
  channels: [],
  isArchived: false,
  ...changes,
})

test.group('Price lists in the back office', (group) => {
  group.each.setup(cleanDatabase)

  test('a list is made for a group, gets prices by quantity, and shows on the item', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 1 })
    const manager = await accountOf(shop.operators.manager)
    const { groupId } = await givenMember(shop, 'Club')
    const post = (path: string, body: Record<string, unknown>) =>
      client.post(path).loginAs(manager).withCsrfToken().redirects(0).json(body)
    const made = await post('/price_lists', terms({ audience: 'groups', groupIds: [groupId] }))
    const path = made.header('location')!.replace('/edit', '')
    const { id: itemId } = shop.items[0]!
    for (const [from, price] of [
      ['1', '9.50'],
      ['10', '8.00'],
      ['10', '7.90'],
    ])
      await post(`${path}/prices`, { itemId, from, price })
    const page = await client.get(`${path}/edit`).loginAs(manager).withInertia()
    const props = page.inertiaProps as unknown as {
      list: { groupIds: string[] }
      prices: { rows: Record<string, unknown>[] }
    }
    assert.deepEqual(props.list.groupIds, [groupId])
    assert.containSubset(props.prices.rows, [
      { fromThousandths: 1_000, unitPriceMinorE4: 950_0000, shelfUnitPriceMinorE4: 1_000_0000 },
      { fromThousandths: 10_000, unitPriceMinorE4: 790_0000 },
    ])
    assert.lengthOf(props.prices.rows, 2)
    const rows = await read<{ version: number; valid_to: string | null }>(
      `select version, valid_to from price_list_items
        where from_quantity_thousandths = 10000 order by version`
    )
    assert.deepEqual(
      rows.map((row) => [Number(row.version), row.valid_to === null]),
      [
        [1, false],
        [2, true],
      ]
    )
    const item = await client.get(`/items/${itemId}`).loginAs(manager).withInertia()
    const shown = item.inertiaProps as unknown as { listPrices: { listName: string }[] }
    assert.deepEqual(
      shown.listPrices.map(({ listName }) => listName),
      ['Club', 'Club']
    )
  })

  test('what does not fit is said at its field', async ({ client, assert }) => {
    const shop = await givenShop({ items: 0 })
    const manager = await accountOf(shop.operators.manager)
    const faulty: [Record<string, unknown>, string][] = [
      [{ kind: 'rate', rate: '0' }, 'rate'],
      [{ kind: 'rate', rate: '101' }, 'rate'],
      [{ startsOn: '2026-12-02', endsOn: '2026-12-01' }, 'endsOn'],
      [{ audience: 'groups' }, 'groupIds'],
      [{ audience: 'customer' }, 'customerId'],
    ]
    for (const [changes, field] of faulty) {
      const answer = await client
        .post('/price_lists')
        .loginAs(manager)
        .withCsrfToken()
        .withInertia()
        .header('referer', '/price_lists/create')
        .json(terms(changes))
      assert.deepEqual(Object.keys(answer.inertiaProps.errors as object), [field])
    }
    assert.lengthOf(await read('select 1 from price_lists'), 0)
  })

  test('lists are asked in the owner’s order, which can be changed', async ({ client, assert }) => {
    const shop = await givenShop({ items: 0 })
    const manager = await accountOf(shop.operators.manager)
    for (const name of ['First', 'Second', 'Third']) await givenList(shop, { name })
    const namesNow = async () => {
      const page = await client.get('/price_lists').loginAs(manager).withInertia()
      return (page.inertiaProps as unknown as { lists: { id: string; name: string }[] }).lists
    }
    const third = (await namesNow())[2]!
    await client
      .post(`/price_lists/${third.id}/positions`)
      .loginAs(manager)
      .withCsrfToken()
      .redirects(0)
      .json({ direction: 'up' })
    assert.deepEqual(
      (await namesNow()).map(({ name }) => name),
      ['First', 'Third', 'Second']
    )
  })

  test('a list kept to another store is not found', async ({ client, assert }) => {
    const shop = await givenShop({ items: 0 })
    const other = await givenShop({ items: 0, code: 'other' })
    const { listId } = await givenList(other, { storeId: other.store.id })
    const manager = await accountOf(shop.operators.manager)
    const page = await client.get(`/price_lists/${listId}/edit`).loginAs(manager)
    assert.equal(page.status(), 404)
    const change = await client
      .put(`/price_lists/${listId}`)
      .loginAs(manager)
      .withCsrfToken()
      .json(terms({ name: 'Taken' }))
    assert.equal(change.status(), 404)
  })
})
