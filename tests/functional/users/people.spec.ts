import { test } from '@japa/runner'
import { read } from '#core/sql'
import { Role } from '#app/users/role'
import { User } from '#app/users/user'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'

const EVERYTHING = { task: '*', effect: 'allow', storeId: null, departmentId: null, limits: {} }

async function roleId(key: string): Promise<string> {
  return (await Role.findByOrFail('key', key)).id
}

async function fields(shop: GivenShop, changes: Record<string, unknown> = {}) {
  return {
    name: 'Nora Berg',
    email: 'nora@main.test',
    locale: 'nb',
    color: null,
    isActive: true,
    roles: [{ roleId: await roleId('cashier'), storeId: shop.store.id }],
    ...changes,
  }
}

test.group('People in the settings', (group) => {
  group.each.setup(cleanDatabase)

  test('the owner adds a person who then signs in and sees the shop in their language', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const password = 'granitt og fjord 7'
    const roles = [{ roleId: await roleId('manager'), storeId: shop.store.id }]
    await client
      .post('/settings/people')
      .loginAs(owner)
      .withCsrfToken()
      .json(await fields(shop, { roles, password, pin: '4826' }))
    const nora = await User.findByOrFail('email', 'nora@main.test')
    assert.isTrue(await nora.verifyPassword(password))
    const home = await client.get('/settings').loginAs(nora)
    home.assertStatus(200)
    assert.include(home.text(), 'Innstillinger')
    assert.notInclude(home.text(), '/settings/people')
    const [entry] = await read<{ payload: string }>(
      "select payload from journal_entries where kind = 'user.created'"
    )
    assert.notInclude(entry!.payload, 'Nora')
  })

  test('weak passwords and PINs and a taken e-mail are refused in the reader’s language', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    await owner.merge({ locale: 'nb' }).save()
    const refused = async (changes: Record<string, unknown>) => {
      const response = await client
        .post('/settings/people')
        .loginAs(owner)
        .withCsrfToken()
        .redirects(0)
        .json(await fields(shop, changes))
      return JSON.stringify(response.flashMessage('inputErrorsBag') ?? response.body())
    }
    assert.include(await refused({ password: 'kort' }), 'Bruk minst 12 tegn.')
    assert.include(await refused({ password: 'aaaaaaaaaaaaaa' }), 'flere forskjellige')
    assert.include(await refused({ password: 'nora berg 2026' }), 'Utelat navnet')
    assert.include(await refused({ pin: '1234' }), 'ville andre prøve først')
    assert.include(await refused({ email: shop.operators.cashier.email }), 'allerede i bruk')
    assert.isNull(await User.findBy('email', 'nora@main.test'))
  })

  test('the last owner cannot be deactivated, nor lose the role, nor be denied a task', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const own = { name: owner.name, email: owner.email }
    const owners = [{ roleId: await roleId('owner'), storeId: null }]
    const put = (path: string, body: object) =>
      client.put(path).loginAs(owner).withCsrfToken().redirects(0).json(body)
    const path = `/settings/people/${owner.id}`
    const denial = { ...EVERYTHING, task: 'stores.manage', effect: 'deny' }
    const answers = [
      await put(path, await fields(shop, { ...own, roles: owners, isActive: false })),
      await put(path, await fields(shop, { ...own, roles: [] })),
      await put(`${path}/grants`, { grants: [denial] }),
      await put(`/settings/roles/${await roleId('owner')}`, { name: null, grants: [] }),
    ]
    for (const answer of answers) {
      assert.include(String(answer.flashMessage('problem')), 'The shop needs one owner')
    }
    ;(await client.get('/settings/people').loginAs(owner)).assertStatus(200)
    assert.isTrue((await User.findOrFail(owner.id)).isActive)
  })

  test('once there is a second owner the first may leave', async ({ client, assert }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const owners = [{ roleId: await roleId('owner'), storeId: null }]
    const { manager } = shop.operators
    const promote = { name: manager.name, email: manager.email, roles: owners }
    const body = await fields(shop, promote)
    await client.put(`/settings/people/${manager.id}`).loginAs(owner).withCsrfToken().json(body)
    const leave = await fields(shop, {
      name: owner.name,
      email: owner.email,
      isActive: false,
      roles: [],
    })
    await client.put(`/settings/people/${owner.id}`).loginAs(owner).withCsrfToken().json(leave)
    assert.isFalse((await User.findOrFail(owner.id)).isActive)
  })

  test('a person who may manage people cannot give or take more than they hold', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const clerk = await accountOf(shop.operators.stockClerk)
    const grant = { ...EVERYTHING, task: 'users.manage', storeId: shop.store.id }
    await client
      .put(`/settings/people/${clerk.id}/grants`)
      .loginAs(owner)
      .withCsrfToken()
      .json({ grants: [grant] })
    const tries = [
      client.put(`/settings/people/${clerk.id}/grants`).json({ grants: [EVERYTHING] }),
      client
        .put(`/settings/people/${owner.id}`)
        .json(
          await fields(shop, { name: 'x', email: owner.email, password: 'taken over by me 1' })
        ),
      client
        .put(`/settings/roles/${await roleId('stock_clerk')}`)
        .json({ name: null, grants: [EVERYTHING] }),
      client
        .post('/settings/people')
        .json(await fields(shop, { roles: [{ roleId: await roleId('owner'), storeId: null }] })),
    ]
    for (const request of tries) {
      const answer = await request.loginAs(clerk).withCsrfToken().redirects(0)
      assert.include(String(answer.flashMessage('problem')), 'rights that you do not have')
    }
    assert.isTrue(
      await (await User.findOrFail(owner.id)).verifyPassword(shop.operators.owner.password)
    )
    assert.isNull(await User.findBy('email', 'nora@main.test'))
  })

  test('nobody changes the own password here, where the current one is not asked', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const own = { name: owner.name, email: owner.email, password: 'granitt og fjord 7' }
    const roles = [{ roleId: await roleId('owner'), storeId: null }]
    const answer = await client
      .put(`/settings/people/${owner.id}`)
      .loginAs(owner)
      .withCsrfToken()
      .redirects(0)
      .json(await fields(shop, { ...own, roles }))
    assert.include(String(answer.flashMessage('problem')), 'under My account')
    const kept = await User.findOrFail(owner.id)
    assert.isTrue(await kept.verifyPassword(shop.operators.owner.password))
  })

  test('a changed role counts at the register at once', async ({ client, assert }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const token = await givenSignOn(shop, 'cashier')
    const override = () =>
      client.post('/api/manager_overrides').headers(shop.device.headers(token)).json({})
    ;(await override()).assertStatus(422)
    const path = `/settings/roles/${await roleId('cashier')}`
    await client.put(path).loginAs(owner).withCsrfToken().json({ name: null, grants: [] })
    const after = await override()
    assert.deepEqual([after.status(), after.body().code], [403, 'E_ACCESS_REFUSED'])
  })

  test('pages of people and roles stand in the HTML, and never hold a hash', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const hashes = (await User.all()).flatMap((user) => [user.password!, user.pin!])
    const pages = [
      '/settings',
      '/settings/people',
      '/settings/people/create',
      `/settings/people/${shop.operators.cashier.id}/edit`,
      '/settings/roles',
      `/settings/roles/${await roleId('cashier')}/edit`,
    ]
    for (const path of pages) {
      const page = await client.get(path).loginAs(owner)
      page.assertStatus(200)
      assert.include(page.text(), 'data-server-rendered', path)
      assert.notInclude(page.text(), '$scrypt', path)
      for (const hash of hashes) assert.notInclude(page.text(), hash)
    }
    const session = await client
      .post('/api/operator_sessions')
      .headers(shop.device.headers())
      .json({ userId: shop.operators.cashier.id, pin: shop.operators.cashier.pin })
    assert.notInclude(session.text(), '$scrypt')
    const person = await client.get(pages[3]!).loginAs(owner)
    assert.match(
      person.text(),
      /<input[^>]*name="name"[^>]*value="Cashier"|value="Cashier"[^>]*name="name"/
    )
  })
})
