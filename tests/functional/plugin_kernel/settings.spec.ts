import { test } from '@japa/runner'
import { read } from '#core/sql'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import { openSettingsFor } from '#app/plugin_kernel/settings/settings_at'
import { readSettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import type { SettingsChange } from '#app/plugin_sdk/context/settings_context'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const SECRET = 'sk_live_very_secret_42'
const SCHEMA = {
  type: 'object',
  required: ['label'],
  properties: {
    label: { type: 'string', maxLength: 20 },
    rate: {
      'type': 'integer',
      'x-kind': 'percent',
      'maximum': 500_000,
      'default': 10_000,
      'x-scope': 'store',
    },
    greeting: { 'type': 'string', 'default': 'Hello', 'x-scope': 'register' },
    key: { 'type': 'string', 'x-kind': 'secret', 'x-scope': 'store' },
    tiers: {
      type: 'array',
      items: {
        type: 'object',
        required: ['points'],
        properties: { points: { type: 'integer', minimum: 1 } },
      },
    },
  },
}

type Cleanup = (work: () => Promise<void>) => void

const ALLOWED = { permissions: [{ cap: 'settings:own', why: 'Keeps the greeting.' }] }

async function givenSettings(cleanup: Cleanup) {
  const shop = await givenShop()
  const home = await PluginHome.open(cleanup)
  const files = { 'settings.json': JSON.stringify(SCHEMA) }
  const ctx = await givenContext(home, 'club', { settings: 'settings.json', ...ALLOWED }, files)
  const folder = `${home.folder}/plugins/club`
  const schema = (await readSettingsSchema({ settings: 'settings.json' }, folder))!
  const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  const save = (
    scope: 'global' | 'store' | 'register',
    scopeId: string,
    values: object,
    secrets: Record<string, string | null> = {}
  ) =>
    saveSettings(
      { pluginId: 'club', schema },
      { scope, scopeId, values: { ...values }, secrets },
      author
    )
  return { shop, home, ctx, schema, save }
}

test.group('Settings of a plugin', (group) => {
  group.each.setup(cleanDatabase)

  test('count from the register outwards, and are defaults where nobody set them', async ({
    assert,
    cleanup,
  }) => {
    const { shop, ctx, save } = await givenSettings(cleanup)
    assert.deepEqual(await ctx.settings.get(), { rate: 10_000, greeting: 'Hello' })
    await save('global', '', { label: 'Club', rate: 20_000 })
    await save('store', shop.store.id, { rate: 30_000, label: 'not for a store to say' })
    await save('register', shop.register.id, { greeting: 'Hei', rate: 1 })
    assert.deepEqual(await ctx.settings.get(), { label: 'Club', rate: 20_000, greeting: 'Hello' })
    const atRegister = { label: 'Club', rate: 30_000, greeting: 'Hei' }
    assert.deepEqual(await ctx.settings.get({ registerId: shop.register.id }), atRegister)
    await save('store', shop.store.id, {})
    assert.equal(
      (await ctx.settings.get<{ rate: number }>({ storeId: shop.store.id })).rate,
      20_000
    )
  })

  test('that do not fit are told one by one, and nothing is saved', async ({ assert, cleanup }) => {
    const { ctx, save } = await givenSettings(cleanup)
    const answer = await save('global', '', {
      rate: 900_000,
      tiers: [{ points: 5 }, { points: 0 }],
    })
    assert.isFalse(answer.ok)
    const errors = answer.ok ? [] : answer.errors.map(({ path, code }) => `${path} ${code}`)
    assert.sameMembers(errors, ['rate too_high', 'tiers.1.points too_low', 'label missing'])
    assert.deepEqual(await ctx.settings.get(), { rate: 10_000, greeting: 'Hello' })
  })

  test('tell the plugin what changed, and the journal which, but no secret', async ({
    assert,
    cleanup,
  }) => {
    const { ctx, save } = await givenSettings(cleanup)
    const heard: SettingsChange[] = []
    ctx.settings.onChanged((change) => void heard.push(change))
    await save('global', '', { label: 'Club' }, { key: SECRET })
    await save('global', '', { label: 'Club' }, {})
    assert.deepEqual(heard, [
      {
        scope: 'global',
        scopeId: null,
        changes: [{ key: 'label', before: undefined, after: 'Club' }, { key: 'key' }],
      },
    ])
    const [entry] = await read<{ payload: string }>(
      `select payload from journal_entries where kind = 'settings.changed'`
    )
    assert.deepEqual(JSON.parse(entry!.payload).keys, ['label', 'key'])
  })

  test('keep a secret for the plugin alone', async ({ assert, cleanup }) => {
    const { shop, ctx, schema, save } = await givenSettings(cleanup)
    await save('global', '', { label: 'Club', key: 'in the wrong place' }, { key: SECRET })
    assert.equal((await ctx.settings.get<{ key: string }>()).key, SECRET)
    assert.notProperty(await openSettingsFor('club', schema), 'key')
    // Another store keeps its own, and takes it away again.
    await save('store', shop.store.id, {}, { key: 'other' })
    const here = () => ctx.settings.get<{ key: string }>({ storeId: shop.store.id })
    assert.equal((await here()).key, 'other')
    await save('store', shop.store.id, {}, { key: null })
    assert.equal((await here()).key, SECRET)
    const tables = ['plugin_settings', 'journal_entries', 'outbox_events', 'plugin_failures']
    for (const table of tables) {
      const rows = JSON.stringify(await read(`select * from ${table}`))
      assert.notInclude(rows, SECRET, table)
      assert.notInclude(rows, 'in the wrong place', table)
    }
  })

  test('are a form in the office that knows of a secret only that it is set', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { shop, save } = await givenSettings(cleanup)
    await save('global', '', { label: 'Club' }, { key: SECRET })
    const owner = await accountOf(shop.operators.owner)
    const put = (values: object, secrets: object = {}) =>
      client
        .put('/plugins/club/settings')
        .redirects(0)
        .loginAs(owner)
        .withCsrfToken()
        .json({ scope: 'store', scopeId: shop.store.id, values, secrets })
    ;(await put({ rate: 900_000 }).accept('json')).assertStatus(422)
    ;(await put({ rate: 40_000 }, { key: 'of this store' })).assertStatus(302)
    const page = await client
      .get('/plugins/club/settings')
      .qs({ storeId: shop.store.id })
      .loginAs(owner)
      .withInertia()
    const { fields, settings } = page.inertiaProps as {
      fields: { key: string; control: string }[]
      settings: object
    }
    assert.deepEqual(
      fields.map(({ key, control }) => `${key} ${control}`),
      ['rate percent', 'greeting text', 'key secret']
    )
    assert.containSubset(settings, {
      own: { rate: 40_000 },
      inherited: { label: 'Club', greeting: 'Hello', rate: 10_000 },
      ownSecrets: ['key'],
      inheritedSecrets: ['key'],
    })
    assert.notInclude(page.text(), SECRET)
    assert.notInclude(page.text(), 'of this store')
  })

  for (const [what, properties, said] of [
    ['an unknown hint', { a: { 'type': 'string', 'x-hint': 'b' } }, 'additional properties'],
    [
      'a secret inside of another',
      { a: { type: 'array', items: { 'type': 'string', 'x-kind': 'secret' } } },
      'secret',
    ],
    ['an amount that is a text', { a: { 'type': 'string', 'x-kind': 'money' } }, 'money'],
  ] as const) {
    test(`are refused before the plugin runs: ${what}`, async ({ assert, cleanup }) => {
      const home = await PluginHome.open(cleanup)
      const files = { 'settings.json': JSON.stringify({ type: 'object', properties }) }
      await home.drop('club', { settings: 'settings.json' }, files)
      await home.enable('club')
      const row = await findPluginRow('club')
      assert.equal(row?.state, 'invalid')
      assert.include(JSON.stringify(row?.problem), said)
    })
  }
})
