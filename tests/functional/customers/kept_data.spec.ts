import { test } from '@japa/runner'
import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import { saveCustomer } from '#app/customers/save_customer'
import { listDeliveries } from '#app/plugin_kernel/deliveries/list_deliveries'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenHooks } from '#tests/support/plugin_kernel/given_hooks'
import { failWhere, givenListening, tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const ADA = { name: 'Ada Lovelace', email: 'ada@example.test', phone: '+47 999', note: 'Likes tea' }

async function given() {
  const shop = await givenShop()
  const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  const { id } = await saveCustomer(null, ADA, author)
  return { shop, id, owner: await accountOf(shop.operators.owner) }
}

test.group('What is kept of a customer', (group) => {
  group.each.setup(cleanDatabase)

  test('is handed out as one file, with what plugins keep', async ({ client, assert, cleanup }) => {
    const { id, owner } = await given()
    const { on } = givenHooks(cleanup)
    on('privacy.export', (payload) => [{ points: 12, of: payload }])
    on('privacy.export', () => ['x'.repeat(2_000_001)], { pluginId: 'greedy' })
    const file = await client.get(`/customers/${id}/kept_data`).loginAs(owner)
    file.assertStatus(200)
    assert.match(String(file.header('content-disposition')), /^attachment; filename="customer-/)
    const kept = JSON.parse(file.text()) as Record<string, unknown>
    assert.containSubset(kept, { customer: ADA, purchases: { count: 0 }, credits: [] })
    assert.deepEqual(kept.plugins, [
      { plugin: 'The acme', kept: { points: 12, of: { customerId: id } } },
    ])
  })

  test('is erased for good, and plugins are told until they have done so too', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { id, owner } = await given()
    const home = await PluginHome.open(cleanup)
    const heard = await givenListening(home, 'crm', ['privacy.erase'])
    await home.disable('crm')
    await client.delete(`/customers/${id}/kept_data`).loginAs(owner).withCsrfToken()
    const [card] = await read<Record<string, unknown>>('select * from customers where id = ?', [id])
    for (const text of Object.values(ADA))
      assert.notInclude(JSON.stringify(card).toLowerCase(), text.toLowerCase())
    await tellAll(home)
    assert.lengthOf(heard, 0)
    assert.containSubset(await listDeliveries('crm'), [{ hook: 'privacy.erase', state: 'paused' }])
    failWhere(({ delivery }) => delivery.attempt === 1)
    await home.enable('crm')
    await tellAll(home)
    assert.containSubset(await listDeliveries('crm'), [{ state: 'waiting', attempts: 1 }])
    assert.containSubset(heard, [{ hook: 'privacy.erase', payload: { customerId: id } }])
    const entries = await read<{ payload: string }>(
      "select payload from journal_entries where kind = 'customer.erased'"
    )
    assert.deepEqual(
      entries.map(({ payload }) => JSON.parse(payload) as object),
      [{ customerId: id }]
    )
  })

  test('is not erased while the shop owes them money', async ({ client, assert }) => {
    const { id, owner, shop } = await given()
    const now = nowForDatabase()
    await transaction((sql) =>
      sql.run(
        `insert into balance_accounts
           (id, kind, currency, balance_minor, held_minor, customer_id, created_at, changed_at)
         values (?, 'credit', ?, 100, 0, ?, ?, ?)`,
        [newId(), shop.store.currency, id, now, now]
      )
    )
    await client.delete(`/customers/${id}/kept_data`).loginAs(owner).withCsrfToken()
    const [card] = await read<{ name: string }>('select name from customers where id = ?', [id])
    assert.equal(card!.name, ADA.name)
  })
})
