import { test } from '@japa/runner'
import { read } from '#core/sql'
import { deny } from '#app/plugin_sdk/answers'
import { itemForm } from '#tests/support/catalog/item_form'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenHooks } from '#tests/support/plugin_kernel/given_hooks'

test.group('Guards of an item', (group) => {
  group.each.setup(cleanDatabase)

  test('keep its form from being saved, in their own words', async ({
    client,
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const manager = await accountOf(shop.operators.manager)
    const { on } = givenHooks(cleanup)
    on('item.before_save', () => deny('locked', 'The catalog comes from the chain.'))
    const item = shop.items[0]!
    const answer = await client
      .put(`/items/${item.id}`)
      .loginAs(manager)
      .withCsrfToken()
      .json(itemForm(item, { name: 'Another' }))
    assert.include(answer.text(), 'The catalog comes from the chain.')
    const [row] = await read<{ name: string }>('select name from items where id = ?', [item.id])
    assert.equal(row!.name, item.name)
  })
})
