import { test } from '@japa/runner'
import { read } from '#core/sql'
import { Customer } from '#app/customers/customer'
import { loadExt } from '#app/custom_fields/load_ext'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { FIELD_MANIFEST, fieldFiles } from '#tests/support/plugin_kernel/custom_fields'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const why = 'Keeps its fields.'
const OWN = { cap: 'fields:own', why }
const PERSONAL = { cap: 'customers:read:pii', why }

async function given(
  cleanup: Parameters<typeof PluginHome.open>[0],
  permissions: object[] = [OWN]
) {
  const shop = await givenShop({ items: 2 })
  const home = await PluginHome.open(cleanup)
  const manifest = { ...FIELD_MANIFEST, permissions }
  const ctx = await givenContext(home, 'tea', manifest, fieldFiles())
  return { shop, home, ctx, ada: await Customer.create({ name: 'Ada' }) }
}

test.group('Own fields of a plugin', (group) => {
  group.each.setup(cleanDatabase)

  test('are filled in and read by it, once per change told and written down', async ({
    assert,
    cleanup,
  }) => {
    const { ctx, shop, ada } = await given(cleanup)
    const [first, second] = shop.items
    await ctx.fields.set('item', first!.id, { origin: 'Assam', shelfDays: 30 })
    await ctx.fields.set('item', first!.id, { shelfDays: null })
    await ctx.fields.set('item', first!.id, { origin: 'Assam' })
    await ctx.fields.set('customer', ada.id, { tier: 'gold', birthday: '1990-05-17' })
    assert.deepEqual(await ctx.fields.get('item', first!.id), { origin: 'Assam' })
    assert.deepEqual(await ctx.fields.get('item', 'nowhere'), {})
    assert.deepEqual(await ctx.fields.getMany('item', [first!.id, second!.id]), {
      [first!.id]: { origin: 'Assam' },
    })
    const entries = await read<{ kind: string }>(
      "select kind from journal_entries where kind in ('item.changed', 'customer.changed') order by sequence"
    )
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ['item.changed', 'item.changed', 'customer.changed']
    )
    const told = await read("select id from outbox_events where kind = 'customers.customer.saved'")
    assert.lengthOf(told, 1)
    assert.deepEqual(await ctx.fields.get('customer', ada.id), { tier: 'gold' }, 'not personal')
    const shown = await loadExt('customer', [ada.id])
    assert.equal(shown.get(ada.id)!.tea!.birthday, '1990-05-17')
  })

  test('are read where they are personal by one that may know people', async ({
    assert,
    cleanup,
  }) => {
    const { ctx, ada } = await given(cleanup, [OWN, PERSONAL])
    await ctx.fields.set('customer', ada.id, { birthday: '1990-05-17' })
    assert.deepEqual(await ctx.fields.get('customer', ada.id), { birthday: '1990-05-17' })
  })

  test('are no others, hold what they are for, and are asked for', async ({ assert, cleanup }) => {
    const { ctx, home, shop, ada } = await given(cleanup)
    const id = shop.items[0]!.id
    const refused = (work: () => Promise<unknown>, words: RegExp) => assert.rejects(work, words)
    await refused(() => ctx.fields.set('item', id, { colour: 'red' }), /no field item.colour/)
    await refused(() => ctx.fields.set('item', id, { shelfDays: 401 }), /too_high/)
    await refused(() => ctx.fields.set('customer', ada.id, { tier: null }), /missing/)
    await refused(() => ctx.fields.set('item', 'nowhere', { origin: 'x' }), /no item nowhere/)
    await refused(() => ctx.fields.get('sale' as 'item', id), /an item and of a customer/)
    assert.lengthOf(await read('select record_id from custom_values'), 0)
    const silent = await givenContext(home, 'silent', {})
    assert.throws(() => silent.fields.get('item', id), /"fields:own"/)
  })

  test('are the same for one in a process of its own', async ({ assert, client, cleanup }) => {
    const shop = await givenShop({ items: 1 })
    const home = await PluginHome.open(cleanup)
    const server = `
      export default { setup(ctx) {
        ctx.routes.get('/mark/:id', { access: 'public' }, async ({ params }) => {
          await ctx.fields.set('item', params.id, { origin: 'Assam' })
          const bad = await ctx.fields.set('item', params.id, { x: 1 }).catch((error) => error.code)
          return { bad, now: await ctx.fields.get('item', params.id) }
        })
      } }`
    await home.install(
      'apart',
      { ...FIELD_MANIFEST, entry: { server: 'index.js' }, permissions: [OWN] },
      { ...fieldFiles(), 'index.js': server }
    )
    const answer = await client.get(`/plugins/public/apart/mark/${shop.items[0]!.id}`)
    assert.deepEqual(answer.body(), { bad: 'FIELD_REFUSED', now: { origin: 'Assam' } })
  })
})
