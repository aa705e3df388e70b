import { test } from '@japa/runner'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'

test.group('Signing in to the back office', (group) => {
  group.each.setup(cleanDatabase)

  test('the right password opens the page that was asked for, and the journal knows', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { email, password, id } = shop.operators.manager
    const response = await client
      .post('/sign-in')
      .withCsrfToken()
      .withSession({ intended_url: '/settings' })
      .redirects(0)
      .form({ email: email.toUpperCase(), password })
    assert.equal(response.header('location'), '/settings')
    const [entry] = await read<{ operator_id: string; payload: string }>(
      "select operator_id, payload from journal_entries where kind = 'user.signed_in'"
    )
    assert.equal(entry!.operator_id, id)
    assert.notInclude(entry!.payload, '@')
  })

  test('a wrong password, an unknown address and a blocked person are told the same', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { cashier, accountant } = shop.operators
    await (await accountOf(accountant)).merge({ isActive: false }).save()
    const tries = [
      { email: cashier.email, password: 'wrong' },
      { email: 'nobody@main.test', password: 'wrong' },
      { email: accountant.email, password: accountant.password },
    ]
    for (const body of tries) {
      const response = await client.post('/sign-in').withCsrfToken().redirects(0).form(body)
      assert.equal(
        response.flashMessage('problem'),
        'E-mail or password is not right. Check both and try again.'
      )
    }
  })

  test('many wrong passwords lock the address for a while, even for the right one', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { email, password } = shop.operators.cashier
    const attempt = (given: string) =>
      client.post('/sign-in').withCsrfToken().redirects(0).form({ email, password: given })
    for (let count = 1; count <= 8; count++) await attempt('wrong')
    const locked = await attempt(password)
    assert.include(String(locked.flashMessage('problem')), 'Too many attempts')
  })

  test('the chosen language counts before signing in and stays with the person after', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const chosen = await client
      .put('/preferences')
      .withCsrfToken()
      .redirects(0)
      .json({ locale: 'fi' })
    assert.include(String(chosen.header('set-cookie')), 'th_locale=fi')
    const page = await client.get('/sign-in').header('cookie', 'th_locale=fi; th_theme=dark')
    assert.include(page.text(), 'Kirjaudu sisään')
    assert.match(page.text(), /<html lang="fi" class="dark"/)
    const manager = await accountOf(shop.operators.manager)
    await client.put('/preferences').loginAs(manager).withCsrfToken().json({ locale: 'da' })
    const home = await client.get('/settings').loginAs(manager)
    assert.include(home.text(), 'Indstillinger')
  })

  test('the store is switched only to one the person has a role in', async ({ client, assert }) => {
    const shop = await givenShop()
    const other = await givenShop({ code: 'other' })
    const manager = await accountOf(shop.operators.manager)
    const go = (storeId: string) =>
      client.put('/current_store').loginAs(manager).withCsrfToken().redirects(0).json({ storeId })
    ;(await go(other.store.id)).assertStatus(404)
    const answer = await go(shop.store.id)
    answer.assertStatus(302)
    assert.equal(answer.session('store_id'), shop.store.id)
  })

  test('outside the demo the page names no account', async ({ client, assert }) => {
    await givenShop()
    const page = await client.get('/sign-in')
    assert.notInclude(page.text(), 'demo.tillhouse')
    assert.match(page.text(), /<input[^>]+type="password"/)
  })
})
