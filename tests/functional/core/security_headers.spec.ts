import { test } from '@japa/runner'
import type { ApiResponse } from '@japa/api-client'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'

function policyOf(response: ApiResponse): Record<string, string> {
  const header = String(response.header('content-security-policy'))
  return Object.fromEntries(
    header.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ')
      return [name, values.join(' ')]
    })
  )
}

test.group('Headers of every answer', (group) => {
  group.each.setup(cleanDatabase)

  test('pages, calls, files and unknown addresses tell the browser to be strict', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const answers = [
      await client.get('/sign-in'),
      await client.get('/api/register/bootstrap').header('cookie', shop.device.cookie),
      await client.get('/api/register/bootstrap'),
      await client.get('/theme.js'),
      await client.get('/media/items/none.webp'),
      await client.get('/nowhere'),
      await client.get('/health/live'),
    ]
    for (const answer of answers) {
      assert.equal(answer.header('x-content-type-options'), 'nosniff')
      assert.equal(answer.header('referrer-policy'), 'same-origin')
      assert.equal(answer.header('cross-origin-resource-policy'), 'same-origin')
      assert.include(String(answer.header('permissions-policy')), 'geolocation=()')
      assert.isUndefined(answer.header('x-powered-by'))
    }
  })

  test('pages run no script but our own, and talk to nobody but this server', async ({
    client,
    assert,
  }) => {
    await givenShop()
    const page = await client.get('/sign-in').header('host', 'till.example:3333')
    const policy = policyOf(page)
    assert.match(policy['script-src']!, /^'self' 'nonce-[\w-]+' 'wasm-unsafe-eval'$/)
    assert.equal(policy['connect-src'], "'self' ws://till.example:3333 wss://till.example:3333")
    assert.equal(policy['object-src'], "'none'")
    assert.equal(policy['frame-ancestors'], "'none'")
    assert.notMatch(page.text(), /<script(?![^>]*(\bsrc=|type="application\/json"|nonce=))[^>]*>/)
  })

  test('a strange host name gets no place in the policy', async ({ client, assert }) => {
    await givenShop()
    const page = await client.get('/sign-in').header('host', 'a.example;script-src')
    assert.equal(policyOf(page)['connect-src'], "'self'")
  })

  test('no page and no answer about the shop stays in a cache', async ({ client, assert }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const answers = [
      await client.get('/settings').loginAs(owner),
      await client.get('/sign-in'),
      await client.get('/api/print_jobs').header('cookie', shop.device.cookie),
      await client.get('/nowhere').loginAs(owner),
    ]
    const kept = answers.map((answer) => answer.header('cache-control'))
    assert.deepEqual(kept, Array(4).fill('private, no-store'))
  })

  test('an unknown address answers with a page that tells nothing of the inside', async ({
    client,
    assert,
  }) => {
    await givenShop()
    const page = await client.get('/nowhere').header('accept-language', 'nb')
    page.assertStatus(404)
    assert.include(page.text(), 'data-server-rendered')
    assert.notMatch(page.text(), /node_modules|\.ts:\d|RouteNotFound|E_ROUTE/)
  })
})
