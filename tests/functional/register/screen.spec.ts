import { test } from '@japa/runner'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import type { RegisterBootstrap } from '#app/register/register_bootstrap'

test.group('The page of the register', (group) => {
  group.each.setup(cleanDatabase)

  test('an enrolled device gets the shell with its store, departments and favourites in the HTML', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const response = await client.get('/register').header('cookie', shop.device.cookie)
    response.assertStatus(200)
    for (const text of ['data-server-rendered', shop.store.name, 'Kitchen', 'Item 1']) {
      assert.include(response.text(), text)
    }
  })

  test('a browser that is no register learns how it becomes one', async ({ client, assert }) => {
    await givenShop()
    const response = await client.get('/register')
    response.assertStatus(200)
    assert.include(response.text(), 'Make this browser a register')
    assert.notInclude(response.text(), 'enrol-1')
  })

  test('who manages registers is offered them', async ({ client, assert }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const response = await client.get('/register').loginAs(owner)
    assert.include(response.text(), 'enrol-1')
  })

  test('the bootstrap has what a sale needs, and only people who may sell', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const response = await client
      .get('/api/register/bootstrap')
      .header('cookie', shop.device.cookie)
    const bootstrap = response.body() as RegisterBootstrap
    assert.equal(bootstrap.store.currency.code, 'NOK')
    assert.deepEqual(
      bootstrap.operators.map(({ name }) => name),
      ['Cashier', 'Manager', 'Owner']
    )
    assert.deepEqual(
      bootstrap.tenderTypes.map(({ kind }) => kind),
      ['cash', 'card', 'other']
    )
    const categories = new Set(bootstrap.taxRates.map(({ taxCategoryId }) => taxCategoryId))
    assert.isTrue(
      bootstrap.departments.every(({ taxCategoryId }) => categories.has(taxCategoryId!))
    )
    assert.match(bootstrap.pipelineHash, /^[0-9a-f]{64}$/)
    assert.lengthOf(bootstrap.favouriteItemIds, shop.items.length)
  })

  test('nobody but an enrolled device is told', async ({ client }) => {
    await givenShop()
    const response = await client.get('/api/register/bootstrap')
    response.assertStatus(401)
  })
})
