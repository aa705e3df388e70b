import { setTimeout } from 'node:timers/promises'
import { test } from '@japa/runner'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, givenSignOn } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const MANIFEST = {
  entry: { server: 'index.ts' },
  permissions: [{ cap: 'webhook', why: 'Payments tell of themselves.' }],
}
const SERVER = `
import { definePlugin, reply, type PluginContext } from '@tillhouse/sdk'

const body = {
  type: 'object', required: ['name'], additionalProperties: false,
  properties: { name: { type: 'string', maxLength: 20 } },
}
const query = { type: 'object', properties: { limit: { type: 'integer' } } }

export default definePlugin({
  setup({ routes }: PluginContext) {
    const seen = ({ params, query, body, person, storeId, registerId, headers }) =>
      ({ params, query, body, person, storeId, registerId, headers })
    routes.get('/members/:id', { task: 'customers.view', query }, seen)
    routes.get('/members/new', { task: 'users.manage' }, () => 'spelt out')
    routes.post('/members', { task: 'customers.edit', body }, seen)
    routes.get('/broken', { task: 'customers.view' }, () => { throw new Error('boom') })
    routes.get('/points/:id', { access: 'register', task: 'register.sell' }, seen)
    routes.get('/page/:token', { access: 'public' }, () =>
      reply({ type: 'text/html', body: '<h1>Estimate</h1>' }))
    routes.post('/page/:token', { access: 'public', body }, () => reply({ location: '/r/1' }))
    routes.get('/away', { access: 'public' }, () => reply({ location: '//evil.example' }))
    routes.post('/paid', { access: 'webhook', body: { type: 'object' } }, ({ body, rawBody, headers }) =>
      ({ body, rawBody, signature: headers['x-signature'], cookie: headers.cookie ?? null }))
  },
})`

type Cleanup = (work: () => Promise<void>) => void

async function givenPlugin(cleanup: Cleanup) {
  const shop = await givenShop()
  const home = await PluginHome.open(cleanup)
  await home.drop('club', MANIFEST, { 'index.ts': SERVER })
  await home.enable('club')
  return { shop, home }
}

test.group('Addresses of a plugin', (group) => {
  group.each.setup(cleanDatabase)

  test('are answered by it to people who may do its task', async ({ assert, client, cleanup }) => {
    const { shop } = await givenPlugin(cleanup)
    const owner = await accountOf(shop.operators.owner)
    const response = await client.get('/plugins/api/club/members/m1?limit=5').loginAs(owner)
    response.assertStatus(200)
    assert.containSubset(response.body(), {
      params: { id: 'm1' },
      query: { limit: 5 },
      body: null,
      person: { id: owner.id, name: owner.name },
      storeId: shop.store.id,
      headers: {},
    })
    const other = await client.get('/plugins/api/club/members/new').loginAs(owner)
    assert.equal(other.body(), 'spelt out')
    const stranger = await client.get('/plugins/api/club/members/m1').redirects(0)
    stranger.assertHeader('location', '/sign-in')
    const cashier = await accountOf(shop.operators.cashier)
    const refused = await client.get('/plugins/api/club/members/new').loginAs(cashier)
    refused.assertStatus(403)
  })

  test('take only what their schemas allow', async ({ assert, client, cleanup }) => {
    const { shop } = await givenPlugin(cleanup)
    const owner = await accountOf(shop.operators.owner)
    const post = (body: object) =>
      client.post('/plugins/api/club/members').loginAs(owner).withCsrfToken().json(body)
    const taken = await post({ name: 'Ada' })
    assert.deepEqual(taken.body().body, { name: 'Ada' })
    const wrong = await post({ name: 'Ada', is_admin: true })
    wrong.assertStatus(422)
    assert.equal(wrong.body().code, 'E_VALIDATION_ERROR')
    ;(await post({ name: 'x'.repeat(300_000) })).assertStatus(413)
    ;(await client.get('/plugins/api/club/members/m1?limit=many').loginAs(owner)).assertStatus(422)
    const withoutToken = await client
      .post('/plugins/api/club/members')
      .redirects(0)
      .loginAs(owner)
      .json({ name: 'Ada' })
    assert.notEqual(withoutToken.status(), 200)
  })

  test('that fail are that plugin’s matter, and are named', async ({ assert, client, cleanup }) => {
    const { shop } = await givenPlugin(cleanup)
    const owner = await accountOf(shop.operators.owner)
    const response = await client.get('/plugins/api/club/broken').loginAs(owner)
    response.assertStatus(500)
    assert.equal(response.body().plugin, 'club')
    // It is written down while the answer is on its way.
    const failures = () => read('select plugin_id, place, message from plugin_failures')
    while ((await failures()).length === 0) await setTimeout(10)
    const [failure] = await failures()
    assert.deepEqual({ ...failure }, { plugin_id: 'club', place: 'GET /broken', message: 'boom' })
  })

  test('are there for registers, with whoever is signed on', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { shop } = await givenPlugin(cleanup)
    const token = await givenSignOn(shop, 'cashier')
    const { device, register } = shop
    const response = await client.get('/api/plugins/club/points/c1').headers(device.headers(token))
    response.assertStatus(200)
    assert.containSubset(response.body(), {
      params: { id: 'c1' },
      registerId: register.id,
      storeId: shop.store.id,
    })
    const unsigned = await client.get('/api/plugins/club/points/c1').headers(device.headers())
    unsigned.assertStatus(401)
    ;(await client.get('/api/plugins/club/points/c1')).assertStatus(401)
  })

  test('that anybody may call stay inside of the shop', async ({ assert, client, cleanup }) => {
    await givenPlugin(cleanup)
    const page = await client.get('/plugins/public/club/page/abc')
    page.assertStatus(200)
    page.assertHeader('content-type', 'text/html; charset=utf-8')
    const sent = await client.post('/plugins/public/club/page/abc').redirects(0).json({ name: 'A' })
    sent.assertStatus(303)
    sent.assertHeader('location', '/r/1')
    ;(await client.get('/plugins/public/club/away').redirects(0)).assertStatus(500)
    ;(await client.get('/plugins/public/club/members/m1')).assertStatus(404)
    const news = await client
      .post('/plugins/hooks/club/paid')
      .headers({ 'x-signature': 's', 'cookie': 'a=b' })
      .json({ id: 1 })
    assert.deepEqual(news.body(), {
      body: { id: 1 },
      rawBody: '{"id":1}',
      signature: 's',
      cookie: null,
    })
    const again = () => client.get('/plugins/public/club/page/abc')
    const statuses = await Promise.all(Array.from({ length: 60 }, again))
    assert.isTrue(statuses.some((one) => one.status() === 429))
  })

  test('are gone with it', async ({ client, cleanup }) => {
    const { home } = await givenPlugin(cleanup)
    await home.disable('club')
    ;(await client.get('/plugins/public/club/page/abc')).assertStatus(404)
  })
})
