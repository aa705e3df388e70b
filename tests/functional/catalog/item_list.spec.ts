import { test } from '@japa/runner'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'

async function givenPeople(items = 3) {
  const shop = await givenShop({ items })
  return {
    shop,
    manager: await accountOf(shop.operators.manager),
    cashier: await accountOf(shop.operators.cashier),
  }
}

test.group('Item list', (group) => {
  group.each.setup(cleanDatabase)

  test('shows items with price, department and code in the HTML, scripts off', async ({
    client,
    assert,
  }) => {
    const { manager, shop } = await givenPeople()
    const page = await client.get('/items').loginAs(manager)
    page.assertStatus(200)
    assert.include(page.text(), 'data-server-rendered')
    for (const item of shop.items) {
      assert.include(page.text(), item.name)
      assert.include(page.text(), item.sku)
      assert.include(page.text(), item.departmentName)
    }
    assert.include(page.text(), '10.00')
  })

  test('finds by word and by code, filters and sorts', async ({ client, assert }) => {
    const { manager, shop } = await givenPeople(4)
    const namesOf = async (query: Record<string, string>) => {
      const page = await client.get('/items').qs(query).loginAs(manager).withInertia()
      return (page.inertiaProps as unknown as { rows: { name: string }[] }).rows.map(
        (row) => row.name
      )
    }
    assert.deepEqual(await namesOf({ q: shop.items[2]!.sku }), ['Item 3'])
    assert.deepEqual(await namesOf({ q: 'item 2' }), ['Item 2'])
    assert.deepEqual(await namesOf({ sort: '-price' }), ['Item 4', 'Item 3', 'Item 2', 'Item 1'])
    assert.deepEqual(await namesOf({ department: shop.items[0]!.departmentId }), [
      'Item 1',
      'Item 3',
    ])
    assert.deepEqual(await namesOf({ archived: '1' }), [])
    assert.lengthOf(await namesOf({ no_picture: '1' }), 4)
    assert.deepEqual(await namesOf({ low: '1' }), [])
  })

  test('changes selected items at once: department, tags, prices, archive', async ({
    client,
    assert,
  }) => {
    const { manager, shop } = await givenPeople()
    const ids = [shop.items[0]!.id, shop.items[1]!.id]
    const send = (path: string, fields: Record<string, unknown>) =>
      client
        .post(path)
        .loginAs(manager)
        .withCsrfToken()
        .json({ ids, ...fields })
        .redirects(0)
    await send('/items/bulk_edits', { edit: 'department', value: shop.departments.bread.id })
    await send('/items/bulk_edits', { edit: 'add_tags', value: 'Summer, sale' })
    await send('/items/bulk_prices', { percent: '-10' })
    const rows = await read<{ department_id: string; price: number; tags: number }>(
      `select i.department_id, p.unit_price_minor_e4 as price,
              (select count(*) from item_tags t where t.item_id = i.id) as tags
         from items i join item_prices p on p.item_id = i.id and p.valid_to is null
        where i.id in (?, ?) order by i.name`,
      ids
    )
    assert.deepEqual(
      rows.map((row) => [row.department_id, Number(row.price), Number(row.tags)]),
      [
        [shop.departments.bread.id, 900_0000, 2],
        [shop.departments.bread.id, 1_800_0000, 2],
      ]
    )
    await send('/items/bulk_edits', { edit: 'archive' })
    const [left] = await read<{ count: number }>(
      'select count(*) as count from items where archived_at is null'
    )
    assert.equal(Number(left!.count), 1)
  })

  test('a cashier sees the list but may change nothing', async ({ client }) => {
    const { cashier, shop } = await givenPeople()
    const page = await client.get('/items').loginAs(cashier)
    page.assertStatus(200)
    const refused = await client
      .post('/items/bulk_edits')
      .loginAs(cashier)
      .withCsrfToken()
      .json({ ids: [shop.items[0]!.id], edit: 'archive' })
    refused.assertStatus(403)
  })
})
