import { test } from '@japa/runner'
import { nowIso } from '#core/clock'
import { read, transaction } from '#core/sql'
import { listLocations } from '#app/stock/list_locations'
import { moveStock } from '#app/stock/move_stock'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { readEntries } from '#tests/support/journal/read_entries'
import { storeChain } from '#app/journal/append_store_entry'

async function fill(shop: GivenShop, pieces: number[]) {
  const moves = pieces.map((count, index) => ({
    itemId: shop.items[index]!.id,
    quantityThousandths: count * 1000,
  }))
  await transaction((sql) =>
    moveStock(sql, {
      storeId: shop.store.id,
      moves,
      kind: 'opening',
      sourceId: null,
      operatorId: shop.operators.owner.id,
      occurredAt: nowIso(),
      whenShort: 'allow',
    })
  )
}

async function onHand(shop: GivenShop, index = 0) {
  const [row] = await read<{ n: number }>(
    'select sum(on_hand_thousandths) as n from stock_levels where item_id = ?',
    [shop.items[index]!.id]
  )
  return Number(row?.n ?? 0)
}

test.group('Stock pages', (group) => {
  group.each.setup(cleanDatabase)

  test('list the levels with their value, in the HTML without scripts', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    await fill(shop, [3, 4, -1])
    const page = await client.get('/stock').loginAs(await accountOf(shop.operators.owner))
    page.assertStatus(200)
    const html = page.text().replaceAll(/\s|&nbsp;/g, ' ')
    // Bought at half their price: 3 × 5.00 + 4 × 10.00 − 1 × 15.00.
    assert.include(html, 'Worth NOK 40.00 at cost')
    assert.match(html, /Item 2[^]*4 pcs/)
    assert.include(html, 'Below zero')
  })

  test('find items by the beginning of their words, and those that run low', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    await fill(shop, [3, 40, 5])
    await transaction((sql) => sql.run('update items set low_stock_thousandths = 5000'))
    const namesFor = async (query: Record<string, string>) => {
      const page = await client
        .get('/stock')
        .qs(query)
        .loginAs(await accountOf(shop.operators.owner))
        .withInertia()
      return (page.inertiaProps.rows as { name: string }[]).map((row) => row.name)
    }
    assert.deepEqual(await namesFor({}), ['Item 1', 'Item 2', 'Item 3'])
    assert.deepEqual(await namesFor({ q: 'ite 2' }), ['Item 2'])
    assert.deepEqual(await namesFor({ q: 'zzz' }), [])
    assert.deepEqual(await namesFor({ low: 'true' }), ['Item 1', 'Item 3'])
    assert.deepEqual(await namesFor({ sort: '-quantity' }), ['Item 2', 'Item 3', 'Item 1'])
  })

  test('keep costs from who may not see them', async ({ client, assert }) => {
    const shop = await givenShop()
    await fill(shop, [3])
    await transaction((sql) =>
      sql.run("delete from grants where task in ('costs.view', '*') and role_id is not null")
    )
    const page = await client
      .get('/stock')
      .loginAs(await accountOf(shop.operators.stockClerk))
      .withInertia()
    assert.isNull(page.inertiaProps.valueMinor)
    assert.isNull((page.inertiaProps.rows as { valueMinor: number | null }[])[0]!.valueMinor)
    assert.notInclude(JSON.stringify(page.inertiaProps), 'unitCost')
  })

  test('correct a level by a count, with movement and journal entry', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    await fill(shop, [10])
    const [floor] = await listLocations(shop.store.id)
    const answer = await client
      .post(`/stock/${shop.items[0]!.id}/adjustments`)
      .loginAs(await accountOf(shop.operators.stockClerk))
      .withCsrfToken()
      .redirects(0)
      .form({ locationId: floor!.id, kind: 'count', quantity: '7,5', note: 'Shelf 3' })
    answer.assertStatus(302)
    assert.equal(await onHand(shop), 7_500)
    const [movement] = await read<Record<string, unknown>>(
      "select * from stock_movements where kind = 'count'"
    )
    assert.equal(Number(movement?.quantity_thousandths), -2_500)
    assert.equal(movement?.reason, 'Shelf 3')
    const entry = (await readEntries(storeChain(shop.store.id))).at(-1)
    assert.equal(entry?.kind, 'stock.adjusted')
    assert.equal(entry?.payload.changeThousandths, -2_500)
    assert.notInclude(JSON.stringify(entry?.payload), 'Shelf')
  })

  test('refuse waste below zero only where the store forbids it', async ({ client, assert }) => {
    for (const [allowsNegativeStock, expected] of [
      [false, 2_000],
      [true, -1_000],
    ] as const) {
      await cleanDatabase()
      const shop = await givenShop({ allowsNegativeStock })
      await fill(shop, [2])
      const [floor] = await listLocations(shop.store.id)
      await client
        .post(`/stock/${shop.items[0]!.id}/adjustments`)
        .loginAs(await accountOf(shop.operators.owner))
        .withCsrfToken()
        .redirects(0)
        .form({ locationId: floor!.id, kind: 'waste', quantity: '3' })
      assert.equal(await onHand(shop), expected)
    }
  })

  test('refuse what is no quantity, and the place of another store', async ({ client, assert }) => {
    const shop = await givenShop()
    const other = await givenShop({ code: 'other' })
    const [floor] = await listLocations(shop.store.id)
    const [foreign] = await listLocations(other.store.id)
    const post = async (fields: Record<string, string>) =>
      client
        .post(`/stock/${shop.items[0]!.id}/adjustments`)
        .loginAs(await accountOf(shop.operators.stockClerk))
        .withCsrfToken()
        .redirects(0)
        .form(fields)
    for (const quantity of ['', 'abc', '-3', '0', '1.2.3', '99999999999']) {
      await post({ locationId: floor!.id, kind: 'receive', quantity })
      assert.equal(await onHand(shop), 0, quantity)
    }
    const answer = await post({ locationId: foreign!.id, kind: 'receive', quantity: '3' })
    answer.assertStatus(404)
    assert.equal(await onHand(shop), 0)
  })

  test('show what came and went, newest first, with who and why', async ({ client, assert }) => {
    const shop = await givenShop()
    await fill(shop, [10])
    const page = await client
      .get(`/stock/${shop.items[0]!.id}`)
      .loginAs(await accountOf(shop.operators.owner))
    page.assertStatus(200)
    assert.match(page.text(), /Opening stock[^]*Owner[^]*\+10/)
  })
})
