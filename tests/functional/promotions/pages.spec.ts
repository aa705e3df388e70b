import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#core/clock'
import { transaction } from '#core/sql'
import { watchStatements } from '#core/sql_watch'
import { updateItem } from '#app/catalog/items/update_item'
import { PromotionRow } from '#app/promotions/promotion_row'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { ALL_GOODS, definitionWith, NO_GOODS } from '#tests/support/promotions/definitions'
import { givenPromotion } from '#tests/support/promotions/given_promotion'

const realNow = clock.now
const ownerOf = ({ operators }: GivenShop) => accountOf(operators.owner)
const formWith = (changes: object = {}) => ({
  name: 'Coffee hour',
  kind: 'happy_hour',
  isForAllStores: false,
  definition: definitionWith(),
  maxUses: 500,
  budgetMinor: null,
  givesBack: 'post_void',
  ...changes,
})

test.group('The pages of promotions', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => {
    clock.now = realNow
  })

  test('the editor’s form makes a draft, with its limits', async ({ client, assert }) => {
    const shop = await givenShop()
    const response = await client
      .post('/promotions')
      .json(formWith())
      .loginAs(await ownerOf(shop))
      .withCsrfToken()
      .redirects(0)
    const row = await PromotionRow.firstOrFail()
    response.assertHeader('location', `/promotions/${row.id}/edit`)
    assert.deepInclude(row.$attributes, { name: 'Coffee hour', maxUses: 500, state: 'draft' })
    const page = await client.get(`/promotions/${row.id}/edit`).loginAs(await ownerOf(shop))
    page.assertTextIncludes('Coffee hour')
  })

  test('what is wrong is said at its field, in the reader’s language', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const owner = await ownerOf(shop)
    await owner.merge({ locale: 'nb' }).save()
    const definition = { ...definitionWith(), scope: NO_GOODS }
    const response = await client
      .post('/promotions')
      .json(formWith({ definition }))
      .loginAs(owner)
      .withCsrfToken()
      .redirects(0)
    const { inputErrorsBag } = response.flashMessages() as { inputErrorsBag: object }
    assert.deepEqual(inputErrorsBag, { 'definition.scope': ['Velg varene den gjelder.'] })
    assert.equal((await PromotionRow.all()).length, 0)
  })

  test('a definition that is none is refused', async ({ client, assert }) => {
    const shop = await givenShop()
    const odd = { ...definitionWith(), effect: { kind: 'line', steps: [{ discount: 5 }] } }
    const response = await client
      .post('/promotions')
      .json(formWith({ definition: odd }))
      .header('accept', 'application/json')
      .loginAs(await ownerOf(shop))
      .withCsrfToken()
    response.assertStatus(422)
    assert.equal((await PromotionRow.all()).length, 0)
  })

  test('for all stores is a matter of who may in all stores', async ({ client, assert }) => {
    const shop = await givenShop()
    const manager = await accountOf(shop.operators.manager)
    const send = (isForAllStores: boolean) =>
      client
        .post('/promotions')
        .json(formWith({ isForAllStores }))
        .loginAs(manager)
        .withCsrfToken()
        .redirects(0)
    const refused = await send(true)
    refused.assertStatus(403)
    await send(false)
    const rows = await PromotionRow.all()
    assert.deepEqual(
      rows.map(({ storeId }) => storeId),
      [shop.store.id]
    )
    const { id } = await givenPromotion({ name: 'Everywhere' })
    const page = await client.get(`/promotions/${id}/edit`).loginAs(manager)
    page.assertStatus(404)
  })

  test('states and order are plain forms', async ({ client, assert }) => {
    const shop = await givenShop()
    const owner = await ownerOf(shop)
    const { id } = await givenPromotion({ name: 'first', storeId: shop.store.id })
    await givenPromotion({ name: 'second', position: 2 })
    const post = (path: string, fields: Record<string, string>) =>
      client.post(path).form(fields).loginAs(owner).withCsrfToken().redirects(0)
    await post(`/promotions/${id}/states`, { state: 'paused' })
    await post(`/promotions/${id}/positions`, { direction: 'down' })
    const row = await PromotionRow.findOrFail(id)
    assert.deepEqual([row.state, row.position], ['paused', 2])
    const wrong = await post(`/promotions/${id}/states`, { state: 'draft' })
    assert.include(String(wrong.flashMessage('problem')), 'cannot be done in this state')
  })

  test('the list says in a sentence what each does and how it stands', async ({ client }) => {
    const shop = await givenShop()
    // A Monday in November at 15:00 in Oslo.
    clock.now = () => new Date('2026-11-23T14:00:00Z')
    const { bread } = shop.departments
    const times = {
      from: null,
      to: '2026-12-24T00:00',
      weekdays: [1, 2, 3, 4, 5],
      hours: [{ from: '14:00', to: '16:00' }],
    }
    const scope = { ...NO_GOODS, departmentIds: [bread.id], tags: ['sweet'] }
    await givenPromotion({ name: 'Bread hour', definition: { times, scope } })
    const owner = await ownerOf(shop)
    const page = await client.get('/promotions').loginAs(owner)
    page.assertTextIncludes('Bread or #sweet: 20 % off, Mon–Fri 14:00–16:00')
    page.assertTextIncludes('until 24 Dec 2026')
    page.assertTextIncludes('Running now')
    clock.now = () => new Date('2026-11-23T15:00:00Z')
    const later = await client.get('/promotions?status=scheduled').loginAs(owner)
    later.assertTextIncludes('Bread hour')
  })

  test('the calendar shows what runs in its weeks', async ({ client, assert }) => {
    const shop = await givenShop()
    clock.now = () => new Date('2026-11-22T11:00:00Z')
    const during = (from: string, to: string) => ({ from, to, weekdays: [], hours: [] })
    await givenPromotion({
      name: 'Advent',
      definition: { times: during('2026-11-29T00:00', '2026-12-24T00:00') },
    })
    await givenPromotion({
      name: 'Summer',
      position: 2,
      definition: { times: during('2026-06-01T00:00', '2026-07-01T00:00') },
    })
    const page = await client
      .get('/promotion_calendar')
      .loginAs(await ownerOf(shop))
      .withInertia()
    const { campaigns, today, weeks } = page.body().props
    assert.deepEqual([weeks.length, weeks[0], today], [8, '2026-11-09', 13])
    assert.deepEqual(
      campaigns.map((one: { promotion: { name: string }; spans: object }) => [
        one.promotion.name,
        one.spans,
      ]),
      [['Advent', [{ first: 20, days: 25 }]]]
    )
  })
})

test.group('What the editor asks for', (group) => {
  group.each.setup(cleanDatabase)

  const preview = async (
    client: ApiClient,
    shop: GivenShop,
    definition: object,
    promotionId: string | null = null
  ) => {
    const response = await client
      .post('/promotion_previews')
      .json({ promotionId, definition })
      .loginAs(await ownerOf(shop))
      .withCsrfToken()
    response.assertStatus(200)
    return response.body()
  }

  test('a few goods in scope with what the engine needs of them', async ({ client, assert }) => {
    const shop = await givenShop({ items: 8 })
    const [item] = shop.items
    const act = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    await transaction((sql) => updateItem(sql, item!.id, { tags: ['organic'] }, act))
    const scope = { ...NO_GOODS, tags: ['organic'] }
    const { items } = await preview(client, shop, definitionWith({ scope }))
    assert.lengthOf(items, 1)
    assert.deepInclude(items[0], { id: item!.id, name: item!.name, tags: ['organic'] })
    assert.isAbove(items[0].unitPriceMinorE4, 0)
    assert.include(
      [shop.departments.bread.id, shop.departments.kitchen.id],
      items[0].departmentIds[0]
    )
  })

  test('the least that goods are sold for, with their tax, where the store keeps a margin', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 2 })
    const [kept, unknown] = shop.items
    await transaction(async (sql) => {
      await sql.run('update items set unit_cost_minor_e4 = ? where id = ?', [30_000_000, kept!.id])
      await sql.run('update items set unit_cost_minor_e4 = null where id = ?', [unknown!.id])
      await sql.run('update stores set settings = json_set(settings, ?, ?) where id = ?', [
        '$.minimumMarginPpm',
        400_000,
        shop.store.id,
      ])
    })
    const { items } = await preview(client, shop, definitionWith({ scope: ALL_GOODS }))
    const floorOf = ({ id }: { id: string }) =>
      items.find((one: { id: string }) => one.id === id).floorUnitPriceMinorE4
    // 30.00 is three fifths of 50.00; with the 25 % of the kitchen, or the 15 % of bread.
    assert.include([62_500_000, 57_500_000], floorOf(kept!))
    assert.isNull(floorOf(unknown!))
  })

  test('others that meet the same goods at the same time', async ({ client, assert }) => {
    const shop = await givenShop({ items: 4 })
    const { bread, kitchen } = shop.departments
    const on = (id: string) => ({ ...NO_GOODS, departmentIds: [id] })
    const never = { from: null, to: null, weekdays: [2], hours: [] }
    await givenPromotion({ name: 'On bread', definition: { scope: on(bread.id) } })
    await givenPromotion({ name: 'In the kitchen', definition: { scope: on(kitchen.id) } })
    await givenPromotion({ name: 'On Tuesday', definition: { times: never } })
    const own = await givenPromotion({ name: 'Own', definition: { scope: ALL_GOODS } })
    const monday = { ...never, weekdays: [1] }
    const definition = definitionWith({ scope: on(bread.id), times: monday })
    const { conflicts, others, place } = await preview(client, shop, definition, own.id)
    assert.deepEqual(
      conflicts.map(({ name }: { name: string }) => name),
      ['On bread']
    )
    assert.isAbove(conflicts[0].items.length, 0)
    assert.lengthOf(others, 3)
    assert.isAtLeast(place, 0)
  })

  test('asks for those of a hundred promotions in as many statements as for one', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 2 })
    const countOf = async () => {
      let count = 0
      const stop = watchStatements(() => (count += 1))
      const { conflicts } = await preview(client, shop, definitionWith())
      stop()
      return { count, conflicts: conflicts.length }
    }
    await givenPromotion({ name: 'Promotion 1' })
    // The first question of a process starts what later ones find.
    await countOf()
    const few = await countOf()
    for (let number = 2; number <= 100; number++) {
      await givenPromotion({ name: `Promotion ${number}`, position: number })
    }
    const many = await countOf()
    assert.deepEqual([few.conflicts, many.conflicts], [1, 20])
    assert.equal(many.count, few.count)
  })

  test('goods are found by their name', async ({ client, assert }) => {
    const shop = await givenShop()
    const [item] = shop.items
    const response = await client
      .get(`/promotion_goods?q=${encodeURIComponent(item!.name)}`)
      .loginAs(await ownerOf(shop))
    const names = response.body().items.map(({ name }: { name: string }) => name)
    assert.include(names, item!.name)
  })
})
