import { setImmediate } from 'node:timers/promises'
import { test } from '@japa/runner'
import { recentLines } from '#core/log/recent_lines'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { removeFiles } from '#app/plugin_kernel/files/own_files'
import { hooks } from '#app/hooks/hook_port'
import { readFailures } from '#app/plugin_kernel/health/read_failures'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import { readSettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import type { PluginContext } from '#app/plugin_sdk/define_plugin'
import { activeRules } from '#app/rules/active_rules'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const SECRET = 'sk_live_very_secret_42'
const SCHEMA = {
  type: 'object',
  properties: {
    label: { type: 'string', title: 'Label' },
    key: { 'type': 'string', 'title': 'Key', 'x-kind': 'secret' },
  },
}
const MANIFEST = {
  hooks: [{ hook: 'sale.before_complete@1', kind: 'guard' }],
  data: { migrations: 'migrations', version: 1, readableSince: 1 },
  settings: 'settings.json',
  permissions: ['db:own', 'settings:own', 'files:own', 'hook:veto:sale.before_complete'].map(
    (cap) => ({ cap, why: 'Its own.' })
  ),
}
const FILES = {
  'settings.json': JSON.stringify(SCHEMA),
  'migrations/001_notes.ts': `
import { migration } from '@tillhouse/sdk'
export default migration((tables) => {
  tables.create('notes', (table) => { table.code('id', 36).primary(); table.text('text') })
})`,
}

async function setSecret(home: PluginHome, shop: GivenShop, id: string) {
  const schema = (await readSettingsSchema(MANIFEST, `${home.places.dropIn}/${id}`))!
  const set = { scope: 'global' as const, scopeId: '', values: { label: id } }
  const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  await saveSettings({ pluginId: id, schema }, { ...set, secrets: { key: SECRET } }, author)
}

test.group('Two plugins of a shop', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(async () => {
    for (const id of ['mine', 'yours']) {
      await dropTables(id)
      await removeFiles(id)
    }
  })

  test('do not get at each other’s settings, secrets, tables and files', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const home = await PluginHome.open(cleanup)
    const yours = await givenContext(home, 'yours', MANIFEST, FILES)
    await yours.db.table('notes').insert({ id: 'one', text: 'yours' })
    await yours.files.write('note.txt', 'yours')
    await setSecret(home, shop, 'yours')
    const heard: unknown[] = []
    const mine: PluginContext = await givenContext(home, 'mine', MANIFEST, FILES)
    mine.settings.onChanged((change) => void heard.push(change))
    await setSecret(home, shop, 'yours')
    assert.deepEqual(await mine.settings.get(), {})
    assert.deepEqual(heard, [])
    assert.deepEqual(await mine.db.table('notes').select(), [])
    for (const name of ['plg_yours__notes', 'yours__notes', 'plugin_settings', 'notes; select 1'])
      await assert.rejects(async () => mine.db.table(name).select())
    assert.isNull(await mine.files.read('note.txt'))
    await assert.rejects(() => mine.files.read('../yours/note.txt'))
    assert.equal((await yours.settings.get<{ key: string }>()).key, SECRET)
  })

  test('keep their secrets out of pages, logs and rules', async ({ assert, client, cleanup }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const home = await PluginHome.open(cleanup)
    const ctx = await givenContext(home, 'yours', MANIFEST, FILES)
    await setSecret(home, shop, 'yours')
    const { key } = await ctx.settings.get<{ key: string }>()
    assert.equal(key, SECRET)
    // A plugin that says it itself: in its log, in an error, or in the address that it calls.
    ctx.log.warn(`Signed in with ${key}`)
    ctx.log.info(`GET /orders?key=${encodeURIComponent(key)} as ${btoa(key)}`)
    ctx.on('sale.before_complete', () => {
      throw new Error(`refused: ${key}`)
    })
    await hooks.askGuards('sale.before_complete', {} as never)
    while ((await readFailures('yours')).length === 0) await setImmediate()
    for (const path of ['/plugins', '/plugins/yours', '/plugins/yours/settings']) {
      const page = await client.get(path).loginAs(owner)
      page.assertStatus(200)
      assert.notInclude(page.text(), SECRET, path)
    }
    const page = await client.get('/plugins/yours').loginAs(owner).withInertia()
    page.assertInertiaPropsContains({
      log: [{ level: 'info' }, { level: 'warn', message: 'Signed in with […]' }],
      failures: [{ message: 'refused: […]' }],
    })
    assert.notInclude(JSON.stringify(activeRules(shop.store.id)), SECRET)
    assert.notInclude(recentLines().join('\n'), SECRET)
  })
})
