import { test } from '@japa/runner'
import { read } from '#core/sql'
import { deny } from '#app/plugin_sdk/answers'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenHooks } from '#tests/support/plugin_kernel/given_hooks'

test.group('Guards of a correction of stock', (group) => {
  group.each.setup(cleanDatabase)

  test('stop it in their own words before a level moves', async ({ client, assert, cleanup }) => {
    const shop = await givenShop()
    const manager = await accountOf(shop.operators.manager)
    const [location] = await read<{ id: string }>('select id from stock_locations')
    const { on } = givenHooks(cleanup)
    on('stock.before_adjust', () => deny('counting', 'A count is under way.'))
    const item = shop.items[0]!
    const answer = await client
      .post(`/stock/${item.id}/adjustments`)
      .loginAs(manager)
      .withCsrfToken()
      .json({ locationId: location!.id, kind: 'count', quantity: '5000', note: null })
    assert.include(answer.text(), 'A count is under way.')
    assert.deepEqual(await read('select id from stock_movements'), [])
  })
})
