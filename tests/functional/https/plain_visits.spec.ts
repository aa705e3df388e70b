import { test } from '@japa/runner'
import { NO_HTTPS, setHttpsState } from '#app/https/https_state'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'

const LISTENING = { ...NO_HTTPS, mode: 'authority' as const, port: 3443, isListening: true }
const SHOP = 'till.local:3333'

test.group('Plain visits from other machines', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => {
    setHttpsState(LISTENING)
    return () => setHttpsState(NO_HTTPS)
  })

  test('a page leads to the trust page, which knows where the visitor was going', async ({
    client,
    assert,
  }) => {
    const answer = await client.get('/items?q=rye').header('host', SHOP).redirects(0)
    answer.assertStatus(302)
    assert.equal(answer.header('location'), '/trust?to=%2Fitems%3Fq%3Drye')
    const page = await client.get('/trust?to=%2Fitems%3Fq%3Drye').header('host', SHOP).withInertia()
    page.assertInertiaComponent('https/trust')
    assert.containsSubset(page.inertiaProps.page, {
      visitedName: 'till.local',
      secureUrl: 'https://till.local:3443/items?q=rye',
      checkUrl: 'https://till.local:3443/trust/check',
    })
  })

  test('with a certificate that devices know, a page leads straight to HTTPS', async ({
    client,
    assert,
  }) => {
    setHttpsState({ ...LISTENING, mode: 'own', port: 443 })
    const answer = await client.get('/items?q=rye').header('host', SHOP).redirects(0)
    assert.equal(answer.header('location'), 'https://till.local/items?q=rye')
  })

  test('a call of a script and a form get a problem, never a redirect that drops what was sent', async ({
    client,
    assert,
  }) => {
    for (const request of [client.get('/api/register/bootstrap'), client.post('/sign-in')]) {
      const answer = await request.header('host', SHOP).redirects(0)
      answer.assertStatus(403)
      assert.equal(answer.body().code, 'E_HTTPS_REQUIRED')
    }
    const page = await client
      .get('/items')
      .header('host', SHOP)
      .header('x-inertia', 'true')
      .redirects(0)
    page.assertStatus(409)
    assert.equal(page.header('x-inertia-location'), '/trust?to=%2Fitems')
  })

  test('the machine itself is served as ever, and so is everybody while HTTPS is off', async ({
    client,
  }) => {
    await givenShop()
    for (const host of ['127.0.0.1:3333', 'localhost:3333', '[::1]:3333'])
      (await client.get('/sign-in').header('host', host).redirects(0)).assertStatus(200)
    setHttpsState(NO_HTTPS)
    ;(await client.get('/sign-in').header('host', SHOP).redirects(0)).assertStatus(200)
  })

  test('the trust page leaves no cookie but the language, and asks nothing of scripts', async ({
    client,
    assert,
  }) => {
    const answer = await client.get('/trust').header('host', SHOP).header('accept-language', 'nb')
    assert.isUndefined(answer.header('set-cookie'))
    assert.include(answer.text(), 'Koble til denne enheten')
    assert.include(answer.text(), 'data-server-rendered')
    assert.match(
      answer.header('content-security-policy')!,
      /connect-src [^;]*https:\/\/till\.local:\d+/
    )
  })

  test('a target that only looks like a path of ours is not taken', async ({ client, assert }) => {
    for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example', '/a\\b']) {
      const page = await client.get('/trust').qs({ to }).header('host', SHOP).withInertia()
      assert.equal(page.inertiaProps.page.secureUrl, 'https://till.local:3443/register', to)
    }
  })

  test('while HTTPS is not running, the trust page says why', async ({ client, assert }) => {
    setHttpsState({
      ...LISTENING,
      isListening: false,
      problem: { reason: 'port_taken', detail: '3443' },
    })
    const answer = await client.get('/register').header('host', SHOP)
    assert.include(answer.text(), 'Another program uses the port for HTTPS')
    assert.include(answer.text(), 'The protected connection is not running')
  })

  test('every language is a link away', async ({ client, assert }) => {
    const words = {
      en: 'Connect this device',
      nb: 'Koble til denne enheten',
      da: 'Forbind denne enhed',
      nl: 'Dit apparaat verbinden',
      fi: 'Yhdistä tämä laite',
    }
    for (const [language, title] of Object.entries(words)) {
      const answer = await client.get('/trust').qs({ language }).header('host', SHOP)
      assert.include(answer.text(), title)
      assert.include(answer.text(), `<html lang="${language}"`)
    }
  })
})
