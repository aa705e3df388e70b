import sharp from 'sharp'
import { test } from '@japa/runner'
import { read } from '#core/sql'
import { itemForm } from '#tests/support/catalog/item_form'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'

async function givenPeople(items = 3) {
  const shop = await givenShop({ items })
  return {
    shop,
    manager: await accountOf(shop.operators.manager),
    cashier: await accountOf(shop.operators.cashier),
  }
}

/** The form of the first item with a cost on it, with what is changed. */
function formOf(shop: GivenShop, changes: Record<string, unknown> = {}) {
  return itemForm(shop.items[0]!, { cost: '5.00', ...changes })
}

test.group('Item page', (group) => {
  group.each.setup(cleanDatabase)

  test('a new item needs a name and a tax category only', async ({ client, assert }) => {
    const { manager, shop } = await givenPeople(0)
    const form = {
      name: 'Boller',
      taxCategoryId: shop.taxCategories.standard!.id,
      price: '39.50',
      gtin: '7038010009457',
    }
    const answer = await client
      .post('/items')
      .loginAs(manager)
      .withCsrfToken()
      .json(form)
      .redirects(0)
    const page = await client.get(answer.header('location')!).loginAs(manager)
    assert.match(page.text(), /<input[^>]*value="Boller"/)
    assert.match(page.text(), /<input[^>]*value="39.50"/)
    assert.match(page.text(), /<input[^>]*value="7038010009457"/)
  })

  test('a bad or taken code is refused with its reason and nothing is kept', async ({
    client,
    assert,
  }) => {
    const { manager, shop } = await givenPeople(1)
    const form = { name: 'Boller', taxCategoryId: shop.taxCategories.standard!.id }
    const send = (codes: Record<string, string>) =>
      client
        .post('/items')
        .loginAs(manager)
        .withCsrfToken()
        .json({ ...form, ...codes })
        .header('referer', '/items/new')
        .withInertia()
    const bad = await send({ gtin: '7038010009458' })
    assert.include(bad.inertiaProps.errors, {
      gtin: 'One digit is wrong: the last one would be 7. Compare with the label.',
    })
    const taken = await send({ sku: shop.items[0]!.sku.toUpperCase() })
    assert.include(
      String((taken.inertiaProps.errors as Record<string, string>).sku),
      'already belongs to Item 1'
    )
    const [count] = await read<{ count: number }>('select count(*) as count from items')
    assert.equal(Number(count!.count), 1)
  })

  test('saves what changed, and the journal names the fields only', async ({ client, assert }) => {
    const { manager, shop } = await givenPeople(1)
    const { id } = shop.items[0]!
    await client
      .put(`/items/${id}`)
      .loginAs(manager)
      .withCsrfToken()
      .redirects(0)
      .json(
        formOf(shop, {
          name: 'Øl',
          contentQuantity: '0.5',
          contentUnit: 'litre',
          minimumAge: 18,
          tags: ['Beer'],
          saleHours: { 1: { from: 480, to: 1_200 } },
        })
      )
    const [item] = await read<Record<string, unknown>>('select * from items where id = ?', [id])
    assert.deepInclude(item!, { name: 'Øl', content_unit: 'litre', minimum_age: 18 })
    assert.equal(Number(item!.content_quantity_thousandths), 500)
    const entries = await read<{ payload: string }>(
      "select payload from journal_entries where kind = 'item.changed'"
    )
    assert.lengthOf(entries, 1)
    assert.notInclude(entries[0]!.payload, 'Øl')
    const version = Number(item!.changed_version)
    await client
      .put(`/items/${id}`)
      .loginAs(manager)
      .withCsrfToken()
      .redirects(0)
      .json(
        formOf(shop, {
          name: 'Øl',
          contentQuantity: '0.5',
          contentUnit: 'litre',
          minimumAge: 18,
          tags: ['Beer'],
          saleHours: { 1: { from: 480, to: 1_200 } },
        })
      )
    const [again] = await read<{ changed_version: number }>(
      'select changed_version from items where id = ?',
      [id]
    )
    assert.equal(Number(again!.changed_version), version)
  })

  test('figures that cannot be read are named and nothing is written', async ({
    client,
    assert,
  }) => {
    const { manager, shop } = await givenPeople(1)
    const { id } = shop.items[0]!
    const answer = await client
      .put(`/items/${id}`)
      .loginAs(manager)
      .withCsrfToken()
      .withInertia()
      .header('referer', `/items/${id}`)
      .json(
        formOf(shop, {
          name: 'Changed',
          contentQuantity: 'half',
          lowStock: '-1',
          cost: '1,2,3,4',
          departmentId: '01890000-0000-7000-8000-000000000000',
        })
      )
    assert.sameMembers(Object.keys(answer.inertiaProps.errors as object), [
      'contentQuantity',
      'lowStock',
      'cost',
      'contentUnit',
      'departmentId',
    ])
    const [item] = await read<{ name: string }>('select name from items where id = ?', [id])
    assert.equal(item!.name, 'Item 1')
  })

  test('cost is neither shown to nor changed by who may not see it', async ({ client, assert }) => {
    const { cashier, shop } = await givenPeople(1)
    const page = await client.get(`/items/${shop.items[0]!.id}`).loginAs(cashier).withInertia()
    assert.isNull(
      (page.inertiaProps as unknown as { item: { unitCostMinorE4: number | null } }).item
        .unitCostMinorE4
    )
  })

  test('a price change closes the row in force and opens the next version', async ({
    client,
    assert,
  }) => {
    const { manager, shop } = await givenPeople(1)
    const { id } = shop.items[0]!
    const send = (price: string, isWithTax: boolean) =>
      client
        .put(`/items/${id}/price`)
        .loginAs(manager)
        .withCsrfToken()
        .json({ price, isWithTax, scope: 'all_stores' })
        .redirects(0)
    await send('12.50', true)
    await send('20.00', false)
    const prices = await read<{
      version: number
      unit_price_minor_e4: number
      valid_to: string | null
    }>(
      'select version, unit_price_minor_e4, valid_to from item_prices where item_id = ? order by version',
      [id]
    )
    // 20.00 without tax is 25.00 with the 25 % of this item, which is how this store keeps prices.
    assert.deepEqual(
      prices.map((row) => [
        Number(row.version),
        Number(row.unit_price_minor_e4),
        row.valid_to === null,
      ]),
      [
        [1, 1_000_0000, false],
        [2, 1_250_0000, false],
        [3, 2_500_0000, true],
      ]
    )
    const journal = await read("select 1 from journal_entries where kind = 'price.changed'")
    assert.lengthOf(journal, 3)
  })

  test('two price changes at once leave one price in force', async ({ client, assert }) => {
    const { manager, shop } = await givenPeople(1)
    const { id } = shop.items[0]!
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        client
          .put(`/items/${id}/price`)
          .loginAs(manager)
          .withCsrfToken()
          .json({ price: `${20 + index}.00`, isWithTax: true, scope: 'all_stores' })
          .redirects(0)
      )
    )
    const prices = await read<{ version: number; valid_to: string | null }>(
      'select version, valid_to from item_prices where item_id = ? order by version',
      [id]
    )
    assert.deepEqual(
      prices.map((row) => Number(row.version)),
      [1, 2, 3, 4, 5, 6, 7, 8, 9]
    )
    assert.lengthOf(
      prices.filter((row) => row.valid_to === null),
      1
    )
  })

  test('variants are made from axes, keep their codes, and are what is sold', async ({
    client,
    assert,
  }) => {
    const { manager, shop } = await givenPeople(1)
    const { id } = shop.items[0]!
    const send = (sizes: string[]) =>
      client
        .post(`/items/${id}/variants`)
        .loginAs(manager)
        .withCsrfToken()
        .redirects(0)
        .json({
          axes: [
            { name: 'Colour', values: ['Red', 'Blue'] },
            { name: 'Size', values: sizes },
          ],
        })
    await send(['S', 'M'])
    const variants = await read<{ id: string; variant_values: string }>(
      'select id, variant_values from items where parent_id = ? order by id',
      [id]
    )
    assert.deepEqual(
      variants.map((row) => JSON.parse(row.variant_values).join(' ')),
      ['Red S', 'Red M', 'Blue S', 'Blue M']
    )
    await client
      .put(`/items/${id}/variants`)
      .loginAs(manager)
      .withCsrfToken()
      .redirects(0)
      .json({ variants: [{ id: variants[0]!.id, sku: 'RED-S', gtin: '7038010009457' }] })
    await send(['S'])
    const rows = await read<{
      id: string
      is_sellable: number
      archived_at: string | null
      price: number
    }>(
      `select i.id, i.is_sellable, i.archived_at, (select p.unit_price_minor_e4 from item_prices p where p.item_id = i.id) as price
         from items i where i.parent_id = ? order by i.id`,
      [id]
    )
    assert.deepEqual(
      rows.map((row) => row.archived_at === null),
      [true, false, true, false]
    )
    assert.isTrue(rows.every((row) => Number(row.price) === shop.items[0]!.unitPriceMinorE4))
    const page = await client.get(`/items/${id}`).loginAs(manager)
    assert.match(page.text(), /<input[^>]*value="RED-S"/)
    const [parent] = await read<{ is_sellable: number }>(
      'select is_sellable from items where id = ?',
      [id]
    )
    assert.equal(Number(parent!.is_sellable), 0)
  })

  test('a picture is known by its content, resized and served', async ({ client, assert }) => {
    const { manager, shop } = await givenPeople(1)
    const { id } = shop.items[0]!
    const png = await sharp({
      create: { width: 2_400, height: 1_200, channels: 3, background: '#38886a' },
    })
      .png()
      .toBuffer()
    const send = (content: Buffer, filename: string) =>
      client
        .post(`/items/${id}/pictures`)
        .loginAs(manager)
        .withCsrfToken()
        .file('pictures[0]', content, { filename })
        .redirects(0)
    await send(png, 'really_a_picture.txt')
    const [media] = await read<{
      id: string
      path: string
      width: number
      height: number
      thumbnail_path: string
    }>('select * from item_media')
    assert.deepInclude(media!, { width: 1_600, height: 800 })
    const served = await fetch(
      `http://${process.env.HOST}:${process.env.PORT}/media/${media!.thumbnail_path}`
    )
    const thumbnail = await sharp(Buffer.from(await served.arrayBuffer())).metadata()
    assert.deepInclude(thumbnail, { format: 'webp', width: 320, height: 160 })
    await send(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'picture.png')
    await send(Buffer.from('not a picture at all'), 'picture.jpg')
    await send(png.subarray(0, 200), 'cut_off.png')
    assert.lengthOf(await read('select id from item_media'), 1)
    await client
      .delete(`/items/${id}/pictures/${media!.id}`)
      .loginAs(manager)
      .withCsrfToken()
      .redirects(0)
    assert.lengthOf(await read('select id from item_media'), 0)
  })
})
