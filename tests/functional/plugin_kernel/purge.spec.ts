import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { runDue } from '#core/schedule'
import { read } from '#core/sql'
import { pluginPlaces } from '#app/plugin_kernel/host/plugin_places'
import { ownFiles } from '#app/plugin_kernel/files/own_files'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import { readSettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { schemaOf } from '#tests/support/plugin_kernel/schema_of'

const ID = 'hoarder'
const SECRET = 'sk_live_very_secret_42'
const SCHEMA = {
  type: 'object',
  properties: {
    label: { type: 'string', title: 'Label' },
    key: { 'type': 'string', 'title': 'Key', 'x-kind': 'secret' },
  },
}
const caps = ['db:own', 'settings:own', 'files:own', 'schedule', 'customers:read']
const MANIFEST = {
  data: { migrations: 'migrations', version: 1, readableSince: 1 },
  settings: 'settings.json',
  permissions: caps.map((cap) => ({ cap, why: 'Keeps all that it finds.' })),
}
const FILES = {
  'settings.json': JSON.stringify(SCHEMA),
  'migrations/001_finds.ts': `
import { migration } from '@tillhouse/sdk'
export default migration((tables) => {
  tables.create('finds', (table) => { table.code('id', 36).primary(); table.text('what') })
})`,
}

/** Tables in whose rows a word stands. */
async function tablesWith(word: string): Promise<string[]> {
  const found: string[] = []
  for (const table of await db.connection().getAllTables()) {
    const rows = await read(`select * from ${table}`)
    if (JSON.stringify(rows).includes(word)) found.push(table)
  }
  return found.sort()
}

test.group('A plugin that is purged', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() =>
    rm(join(pluginPlaces().data, '_purged'), { recursive: true, force: true })
  )

  test('leaves nothing in the shop but what is written down before', async ({
    assert,
    client,
    cleanup,
  }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const before = await schemaOf(() => true)
    const home = await PluginHome.open(cleanup)
    const ctx = await givenContext(home, ID, MANIFEST, FILES)
    await ctx.db.table('finds').insert({ id: 'one', what: 'a penny' })
    await ctx.files.write('notes/penny.txt', 'found on the floor')
    ctx.schedule('look', { everyMinutes: 60 }, () => {})
    await runDue()
    const settings = (await readSettingsSchema(MANIFEST, `${home.places.dropIn}/${ID}`))!
    await saveSettings(
      { pluginId: ID, schema: settings },
      { scope: 'global', scopeId: '', values: { label: 'Finds' }, secrets: { key: SECRET } },
      { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    )
    const ask = (typedId: string) =>
      client
        .post(`/plugins/${ID}/purges`)
        .form({ typedId })
        .loginAs(owner)
        .withCsrfToken()
        .redirects(0)
    ;(await ask(ID)).assertFlashMessage('problem', 'Switch the plugin off first.')
    await home.disable(ID)
    ;(await ask('another')).assertFlashMessage(
      'problem',
      'That is not its id. Nothing was deleted.'
    )
    assert.notDeepEqual(await schemaOf(() => true), before)
    // As an owner does who wants to be rid of it.
    await rm(join(home.places.dropIn, ID), { recursive: true })
    const purged = await ask(ID)
    purged.assertStatus(302)
    assert.deepEqual(await schemaOf(() => true), before)
    // What was done stays written down; when settings were changed, to be told to nobody any more.
    assert.deepEqual(
      (await tablesWith(ID)).filter(
        (table) => !['journal_entries', 'outbox_events'].includes(table)
      ),
      []
    )
    assert.deepEqual(await ownFiles(ID).list(), [])
    const place = join(pluginPlaces().data, '_purged')
    const [folder] = await readdir(place)
    const kept = (name: string) => readFile(join(place, folder!, name), 'utf8')
    assert.include(await kept('tables/plg_hoarder__finds.ndjson'), 'a penny')
    assert.include(await kept('files/notes/penny.txt'), 'found on the floor')
    const written = await kept('settings.json')
    assert.containSubset(JSON.parse(written), [{ values: { label: 'Finds' }, secrets: ['key'] }])
    for (const name of await readdir(join(place, folder!), { recursive: true })) {
      const text = await kept(name).catch(() => '')
      assert.notInclude(text, SECRET)
    }
  })

  test('is purged by who may manage plugins alone', async ({ client, cleanup }) => {
    const shop = await givenShop()
    const home = await PluginHome.open(cleanup)
    await givenContext(home, ID, MANIFEST, FILES)
    const cashier = await accountOf(shop.operators.cashier)
    const refused = await client
      .post(`/plugins/${ID}/purges`)
      .form({ typedId: ID })
      .loginAs(cashier)
      .withCsrfToken()
      .redirects(0)
    refused.assertStatus(403)
    await home.disable(ID)
    const { dropTables } = await import('#app/plugin_kernel/data/drop_tables')
    await dropTables(ID)
  })
})
