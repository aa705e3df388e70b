import { test } from '@japa/runner'
import { read } from '#core/sql'
import { deny } from '#app/plugin_sdk/answers'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenHooks } from '#tests/support/plugin_kernel/given_hooks'

const names = async () =>
  (await read<{ name: string }>('select name from customers')).map(({ name }) => name)

test.group('Guards of a customer’s card', (group) => {
  group.each.setup(cleanDatabase)

  test('keep it from being saved, each in its own words, and let others pass', async ({
    client,
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const manager = await accountOf(shop.operators.manager)
    const { on } = givenHooks(cleanup)
    on('customer.before_save', (payload) => {
      const { fields } = payload as { fields: Record<string, string | null> }
      return fields.name === 'Nobody' ? deny('no_name', 'Give a real name.') : undefined
    })
    const save = (name: string) =>
      client.post('/customers').loginAs(manager).withCsrfToken().json({ name })
    const refused = await save('Nobody')
    assert.deepEqual(await names(), [])
    assert.include(refused.text(), 'The acme: Give a real name.')
    await save('Kari')
    assert.deepEqual(await names(), ['Kari'])
  })
})
