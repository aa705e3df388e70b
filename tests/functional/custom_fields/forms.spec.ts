import { test } from '@japa/runner'
import { read } from '#core/sql'
import { Customer } from '#app/customers/customer'
import { loadExt } from '#app/custom_fields/load_ext'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenFields } from '#tests/support/plugin_kernel/custom_fields'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

async function given(cleanup: Parameters<typeof PluginHome.open>[0]) {
  const shop = await givenShop({ items: 2 })
  const home = await PluginHome.open(cleanup)
  await givenFields(home)
  return { shop, home, owner: await accountOf(shop.operators.owner) }
}

test.group('Fields of plugins on forms and lists', (group) => {
  group.each.setup(cleanDatabase)

  test('are filled in at a customer, or refused in the words of the reader', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { owner, home } = await given(cleanup)
    const save = (ext: object) =>
      client
        .post('/customers')
        .loginAs(owner)
        .withCsrfToken()
        .header('referer', '/customers/new')
        .json({ name: 'Ada', ext })
    await save({ tea: { tier: '', birthday: '1990-05-17' } })
    assert.isNull(await Customer.findBy('name', 'Ada'))
    const refused = await save({ tea: { tier: 'bronze' } })
    assert.include(refused.text(), 'Choose one of the values of “Tier”.')
    await save({ tea: { tier: 'gold', birthday: '1990-05-17' } })
    const { id } = await Customer.findByOrFail('name', 'Ada')
    assert.deepEqual((await loadExt('customer', [id])).get(id), {
      tea: { birthday: '1990-05-17', tier: 'gold' },
    })
    const [entry] = await read<{ payload: string }>(
      "select payload from journal_entries where kind = 'customer.changed'"
    )
    assert.notInclude(entry!.payload, '1990')
    assert.include(entry!.payload, 'tea.birthday')
    const page = await client.get(`/customers/${id}`).loginAs(owner)
    assert.include(page.text(), 'Tea house')
    const list = await client.get('/customers').loginAs(owner)
    assert.include(list.text(), '17 May 1990')
    await home.disable('tea')
    assert.notInclude((await client.get('/customers').loginAs(owner)).text(), '17 May 1990')
  })

  test('of an item are those of its variants, and reach the registers', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { shop, owner } = await given(cleanup)
    const [item] = shop.items
    const before = await read<{ v: number }>(
      'select changed_version as v from items where id = ?',
      [item!.id]
    )
    const props = async () =>
      (await client.get(`/items/${item!.id}`).loginAs(owner).withInertia()).body().props
    const { item: page } = await props()
    const form = {
      name: page.name,
      kind: page.kind,
      departmentId: page.departmentId,
      taxCategoryId: page.taxCategoryId,
      unit: page.unit,
      isOpenPrice: false,
      tracksStock: false,
      tags: [],
      identifiers: [],
      optionGroupIds: [],
      description: null,
      contentQuantity: null,
      contentUnit: null,
      lowStock: null,
      durationMinutes: null,
      minimumAge: null,
      saleHours: null,
    }
    const save = (tea: object) =>
      client
        .put(`/items/${item!.id}`)
        .loginAs(owner)
        .withCsrfToken()
        .header('referer', `/items/${item!.id}`)
        .json({ ...form, ext: { tea } })
    const refused = await save({ shelfDays: 401 })
    assert.include(refused.text(), '“Shelf days” is 400 at most.')
    await save({ origin: 'Assam', shelfDays: 300, share: 125_000 })
    assert.deepEqual((await props()).custom.ext, {
      tea: { origin: 'Assam', shelfDays: 300, share: 125_000 },
    })
    const [after] = await read<{ v: number }>(
      'select changed_version as v from items where id = ?',
      [item!.id]
    )
    assert.isAbove(Number(after!.v), Number(before[0]!.v))
    const list = await client.get('/items').loginAs(owner)
    assert.include(list.text(), '12.5%')
    assert.include(list.text(), 'Assam')
  })

  test('are handed out with what is kept of a person, and erased with them', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { owner, home } = await given(cleanup)
    const tea = { tier: 'gold', birthday: '1990-05-17' }
    const post = client.post('/customers').loginAs(owner).withCsrfToken()
    await post.json({ name: 'Ada', ext: { tea } })
    const { id } = await Customer.findByOrFail('name', 'Ada')
    await home.disable('tea')
    const file = await client.get(`/customers/${id}/kept_data`).loginAs(owner)
    assert.deepEqual(JSON.parse(file.text()).fields, [{ plugin: 'Tea house', values: tea }])
    await client.delete(`/customers/${id}/kept_data`).loginAs(owner).withCsrfToken()
    for (const table of ['custom_values', 'custom_values_before'])
      assert.deepEqual(await read(`select * from ${table}`), [])
  })
})
