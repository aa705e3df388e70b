import { test } from '@japa/runner'
import { transaction } from '#core/sql'
import { NO_RETURN_TERMS } from '#app/documents/return_policy'
import { currentPipeline } from '#app/sales/pipeline'
import { Store } from '#app/stores/store'
import { toStoreForm } from '#app/stores/store_transformer'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'

async function given() {
  const shop = await givenShop()
  return {
    shop,
    owner: await accountOf(shop.operators.owner),
    path: `/settings/stores/${shop.store.id}/return_policy`,
  }
}

const { fee, ...OPEN } = NO_RETURN_TERMS

test.group('Settings of the return policy', (group) => {
  group.each.setup(cleanDatabase)

  test('what is saved is what the registers get, shown again, and the pipeline has a new name', async ({
    client,
    assert,
  }) => {
    const { shop, owner, path } = await given()
    const before = await transaction((sql) => currentPipeline(sql, shop.store.id))
    assert.isUndefined(before.content.returnPolicy)
    const form = {
      ...OPEN,
      days: '30',
      condition: 'agreed',
      exceptions: [{ ...OPEN, isReturnable: false, departmentId: shop.departments.bread.id }],
    }
    await client.put(path).loginAs(owner).withCsrfToken().json(form)
    const after = await transaction((sql) => currentPipeline(sql, shop.store.id))
    assert.notEqual(after.hash, before.hash)
    assert.deepInclude(after.content.returnPolicy, { days: 30, condition: 'agreed', fee })
    assert.deepEqual(
      after.content.returnPolicy?.exceptions.map(({ departmentIds, isReturnable }) => [
        departmentIds,
        isReturnable,
      ]),
      [[[shop.departments.bread.id], false]]
    )
    const page = await client.get(`${path}/edit`).loginAs(owner)
    assert.include(page.text(), 'Return policy')
    assert.include(page.text(), 'value="30"')
  })

  test('a restocking fee is kept as it is reckoned, and shown again as it was keyed', async ({
    client,
    assert,
  }) => {
    const { shop, owner, path } = await given()
    const keyed = { isForUnopened: true, freeDays: '3', taxCategoryId: null }
    const save = (own: object) =>
      client
        .put(path)
        .loginAs(owner)
        .withCsrfToken()
        .redirects(0)
        .json({ ...OPEN, exceptions: [], fee: { ...keyed, ...own } })
    const kept = async () =>
      (await transaction((sql) => currentPipeline(sql, shop.store.id))).content.returnPolicy?.fee
    await save({ kind: 'percent', ratePpm: 150_000, amountMinor: null })
    const rest = { isForUnopened: true, freeDays: 3, taxCategoryId: null }
    assert.deepEqual(await kept(), { ...rest, rate: { kind: 'percent', ratePpm: 150_000 } })
    await save({ kind: 'once', amountMinor: 2_500 })
    assert.deepEqual(await kept(), { ...rest, rate: { kind: 'once', amountMinor: 2_500 } })
    const page = await client.get(`${path}/edit`).loginAs(owner).withInertia()
    const { policy } = page.body().props
    assert.deepInclude(policy.fee, { ...rest, kind: 'once', amountMinor: 2_500, ratePpm: null })
    for (const wrong of [
      { kind: 'percent' },
      { kind: 'percent', ratePpm: 1_000_001 },
      { kind: 'unit', amountMinor: 0 },
      { kind: 'unit', amountMinor: 1, taxCategoryId: 'nowhere' },
    ]) {
      await save(wrong)
      assert.deepEqual((await kept())?.rate, { kind: 'once', amountMinor: 2_500 })
    }
  })

  test('a department has terms once, and one that is not there has none', async ({
    client,
    assert,
  }) => {
    const { shop, owner, path } = await given()
    const own = { ...OPEN, departmentId: shop.departments.bread.id }
    for (const exceptions of [[own, own], [{ ...own, departmentId: 'nowhere' }]]) {
      const form = { ...OPEN, exceptions }
      await client.put(path).loginAs(owner).withCsrfToken().redirects(0).json(form)
      assert.isUndefined((await Store.findOrFail(shop.store.id)).settings.returnPolicy)
    }
  })

  test('other settings of the store leave it as it is', async ({ client, assert }) => {
    const { shop, owner, path } = await given()
    await client
      .put(path)
      .loginAs(owner)
      .withCsrfToken()
      .json({ ...OPEN, days: 7, exceptions: [] })
    const form = toStoreForm(await Store.findOrFail(shop.store.id))
    await client
      .put(`/settings/stores/${shop.store.id}`)
      .loginAs(owner)
      .withCsrfToken()
      .json({ ...form, city: 'Bergen' })
    const store = await Store.findOrFail(shop.store.id)
    assert.equal(store.city, 'Bergen')
    assert.equal(store.settings.returnPolicy?.days, 7)
  })
})
