import { test } from '@japa/runner'
import { Store } from '#app/stores/store'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

test.group('The shops that a plugin works for', (group) => {
  group.each.setup(cleanDatabase)

  test('are told with their money, as long as they are open', async ({ assert, cleanup }) => {
    const { store } = await givenShop()
    const ctx = await givenContext(await PluginHome.open(cleanup), 'reader', {})
    const { name, currency } = (await ctx.stores.get(store.id))!
    assert.deepEqual(currency, { code: store.currency, minorDigits: store.currencyDigits })
    assert.equal(name, store.name)
    assert.lengthOf(await ctx.stores.list(), 1)
    await Store.query().where('id', store.id).update({ archived_at: '2026-01-01 00:00:00.000' })
    assert.isEmpty(await ctx.stores.list())
    assert.isNull(await ctx.stores.get('nowhere'))
  })

  test('have an address that customers reach', async ({ assert, cleanup }) => {
    const ctx = await givenContext(await PluginHome.open(cleanup), 'reader', {})
    const url = new URL(await ctx.stores.urlOf('/plugins/public/reader/x'))
    assert.equal(url.pathname, '/plugins/public/reader/x')
    assert.match(url.protocol, /^https?:$/)
  })
})
