import { test } from '@japa/runner'
import { transaction } from '#core/sql'
import { currentPipeline } from '#app/sales/pipeline'
import { Store } from '#app/stores/store'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'

async function given() {
  const shop = await givenShop()
  return {
    shop,
    owner: await accountOf(shop.operators.owner),
    path: `/settings/stores/${shop.store.id}/service_charge`,
    form: {
      isOn: true,
      name: 'Service',
      ratePpm: 125_000,
      taxCategoryId: shop.taxCategories.standard!.id,
      occasion: 'eat_in',
    },
  }
}

test.group('Settings of the service charge', (group) => {
  group.each.setup(cleanDatabase)

  test('what is saved is what sales are priced with, until it is switched off', async ({
    client,
    assert,
  }) => {
    const { shop, owner, path, form } = await given()
    const pipeline = () => transaction((sql) => currentPipeline(sql, shop.store.id))
    const save = (body: object) =>
      client.put(path).loginAs(owner).withCsrfToken().redirects(0).json(body)
    const before = await pipeline()
    assert.notProperty(before.content, 'serviceCharge')
    await save(form)
    const { isOn: _, ...rule } = form
    assert.deepEqual((await pipeline()).content.serviceCharge as object, rule)
    await save({ ...form, isOn: false })
    assert.equal((await pipeline()).hash, before.hash)
    const page = await client.get(`${path}/edit`).loginAs(owner).withInertia()
    assert.deepEqual(page.body().props.charge, { ...form, isOn: false })
  })

  test('a store without one is shown the usual share, switched off', async ({ client, assert }) => {
    const { owner, path } = await given()
    const page = await client.get(`${path}/edit`).loginAs(owner).withInertia()
    assert.deepInclude(page.body().props.charge, {
      isOn: false,
      name: 'Service charge',
      ratePpm: 100_000,
      occasion: 'always',
    })
  })

  test('a share of nothing, of too much, or without a name or tax is not saved', async ({
    client,
    assert,
  }) => {
    const { shop, owner, path, form } = await given()
    for (const wrong of [
      { ratePpm: 0 },
      { ratePpm: 500_001 },
      { name: ' ' },
      { taxCategoryId: 'nowhere' },
      { occasion: 'sometimes' },
    ]) {
      await client
        .put(path)
        .loginAs(owner)
        .withCsrfToken()
        .redirects(0)
        .json({ ...form, ...wrong })
      assert.isUndefined((await Store.findOrFail(shop.store.id)).settings.serviceCharge)
    }
  })
})
