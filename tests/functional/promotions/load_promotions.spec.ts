import { test } from '@japa/runner'
import { transaction } from '#core/sql'
import { loadPromotions } from '#app/promotions/load_promotions'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { definitionWith } from '#tests/support/promotions/definitions'
import { givenPromotion } from '#tests/support/promotions/given_promotion'

const namesIn = async ({ store }: GivenShop) =>
  (await transaction((sql) => loadPromotions(sql, store.id))).map(({ name }) => name)

test.group('The promotions of a store', (group) => {
  group.each.setup(cleanDatabase)

  test('come in the order of the owner, with what the engine needs', async ({ assert }) => {
    const shop = await givenShop()
    await givenPromotion({ name: 'Second', position: 2 })
    const { id } = await givenPromotion({ name: 'First', position: 1, storeId: shop.store.id })
    const [first, second] = await transaction((sql) => loadPromotions(sql, shop.store.id))
    assert.deepEqual(first, { promotionId: id, version: 1, name: 'First', ...definitionWith() })
    assert.equal(second!.name, 'Second')
  })

  test('are those that are switched on and not over', async ({ assert }) => {
    const shop = await givenShop()
    const times = { from: null, weekdays: [], hours: [] }
    for (const state of ['draft', 'paused', 'ended', 'archived'] as const)
      await givenPromotion({ name: state, state })
    await givenPromotion({
      name: 'over',
      definition: { times: { ...times, to: '2020-01-01T00:00' } },
    })
    await givenPromotion({
      name: 'to come',
      definition: { times: { ...times, from: '2090-01-01T00:00', to: null } },
    })
    assert.deepEqual(await namesIn(shop), ['to come'])
  })

  test('are its own and those of all stores with its currency', async ({ assert }) => {
    const shop = await givenShop()
    const other = await givenShop({ code: 'other', country: 'NL' })
    await givenPromotion({ name: 'own', storeId: shop.store.id })
    await givenPromotion({ name: 'in crowns' })
    await givenPromotion({ name: 'in euro', currency: 'EUR' })
    assert.sameMembers(await namesIn(shop), ['own', 'in crowns'])
    assert.deepEqual(await namesIn(other), ['in euro'])
  })

  test('are listed in the back office', async ({ client }) => {
    const shop = await givenShop()
    await givenPromotion({ name: 'Summer sale' })
    const owner = await accountOf(shop.operators.owner)
    const response = await client.get('/promotions').loginAs(owner)
    response.assertStatus(200)
    response.assertTextIncludes('Summer sale')
    response.assertTextIncludes('Running now')
  })
})
