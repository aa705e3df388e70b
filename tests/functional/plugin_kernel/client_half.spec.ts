import { createHash } from 'node:crypto'
import { test } from '@japa/runner'
import { read } from '#core/sql'
import type { ClientManifest } from '#app/plugin_kernel/client/client_manifest'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const BUNDLE = `export const Panel = {}`
const MANIFEST = {
  name: 't:name',
  entry: { client: 'dist/client.js' },
  slots: [{ slot: 'draft_sale.side@1', component: 'Panel', order: 5 }],
  pages: [
    { path: '', title: 'First', component: 'First' },
    { path: 'board', title: 'Board', component: 'Board', task: 'users.manage' },
  ],
  locales: 'words',
}
const FILES = {
  'dist/client.js': BUNDLE,
  'dist/client.css': '.panel { color: red }',
  'dist/server.js': 'secret',
  'words/en.json': '{"name": "Panels", "panel": {"points": "Points"}}',
}
const digestOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`

test.group('Client halves of plugins', (group) => {
  group.each.setup(cleanDatabase)

  test('a register is told what to load, with the digest of each file, while the plugin runs', async ({
    assert,
    cleanup,
    client,
  }) => {
    const shop = await givenShop()
    const home = await PluginHome.open(cleanup)
    await home.drop('panels', MANIFEST, FILES)
    await home.enable('panels')
    const manifestOf = async () =>
      (
        await client.get('/api/plugin_client').headers(shop.device.headers())
      ).body() as ClientManifest
    const { currency, plugins } = await manifestOf()
    assert.deepEqual(currency, { code: 'NOK', minorDigits: 2 })
    const [panels] = plugins
    assert.equal(panels!.integrity, digestOf(BUNDLE))
    assert.equal(panels!.style!.integrity, digestOf(FILES['dist/client.css']))
    assert.deepEqual(panels!.slots, [{ slot: 'draft_sale.side', component: 'Panel', order: 5 }])
    assert.deepEqual(panels!.texts, { en: { 'name': 'Panels', 'panel.points': 'Points' } })

    const file = await client.get(panels!.url)
    file.assertStatus(200)
    assert.equal(file.text(), BUNDLE)
    assert.match(String(file.header('content-type')), /^text\/javascript/)
    assert.match(String(file.header('cache-control')), /immutable/)

    await home.disable('panels')
    assert.deepEqual((await manifestOf()).plugins, [])
    ;(await client.get(panels!.url)).assertStatus(404)
  })

  test('nothing but the bundle and its style sheet can be had, by whatever address', async ({
    assert,
    cleanup,
    client,
  }) => {
    const shop = await givenShop()
    const home = await PluginHome.open(cleanup)
    await home.drop('panels', MANIFEST, FILES)
    await home.enable('panels')
    const answer = await client.get('/api/plugin_client').headers(shop.device.headers())
    const { url } = (answer.body() as ClientManifest).plugins[0]!
    const folder = url.slice(0, url.lastIndexOf('/'))
    const others = [
      `${folder}/server.js`,
      `${folder}/..%2fserver.js`,
      `${folder}/..%2f..%2fplugin.json`,
      `${folder}/%2fetc%2fpasswd`,
      url.replace('/1.0.0/', '/1.0.1/'),
      url.replace('/panels/', '/other/'),
      url.replace('/panels/', '/__proto__/'),
    ]
    for (const address of others) {
      assert.equal((await client.get(address)).status(), 404, address)
    }
  })

  test('a page of a plugin opens for whom it is meant, and is nowhere else', async ({
    assert,
    cleanup,
    client,
  }) => {
    const shop = await givenShop()
    const home = await PluginHome.open(cleanup)
    await home.drop('panels', MANIFEST, FILES)
    await home.enable('panels')
    const open = async (address: string, operator: 'owner' | 'cashier') =>
      client
        .get(address)
        .loginAs(await accountOf(shop.operators[operator]))
        .withInertia()
    const board = await open('/p/panels/board/7', 'owner')
    assert.deepInclude(board.inertiaProps, { plugin: 'panels', page: 'board', path: 'board/7' })
    const first = await open('/p/panels/something', 'owner')
    assert.deepInclude(first.inertiaProps, { page: '', path: 'something' })
    assert.equal((await open('/p/panels', 'cashier')).status(), 200)
    assert.equal((await open('/p/panels/board', 'cashier')).status(), 403)
    assert.equal((await open('/p/others', 'owner')).status(), 404)
  })

  test('what went wrong on a screen is kept under the plugin’s name, so often and no more', async ({
    assert,
    cleanup,
    client,
  }) => {
    const shop = await givenShop()
    const home = await PluginHome.open(cleanup)
    await home.drop('panels', MANIFEST, FILES)
    await home.enable('panels')
    const report = (id: string, message: string) =>
      client.post('/api/plugin_client/failures').headers(shop.device.headers()).json({
        id,
        version: '1.0.0',
        kind: 'stopped',
        place: 'draft_sale.side',
        message,
        stack: null,
      })
    ;(await report('panels', 'first')).assertStatus(204)
    ;(await report('unheard-of', 'second')).assertStatus(204)
    for (let count = 0; count < 40; count++) await report('panels', 'again')
    const rows = await read<{ plugin_id: string; place: string; why: string; message: string }>(
      'select plugin_id, place, why, message from plugin_failures order by failed_at, id'
    )
    assert.deepEqual(rows[0], {
      plugin_id: 'panels',
      place: 'draft_sale.side',
      why: 'stopped',
      message: 'first',
    })
    assert.isAtMost(rows.length, 30)
    assert.isTrue(rows.every((row) => row.plugin_id === 'panels'))
  })
})
