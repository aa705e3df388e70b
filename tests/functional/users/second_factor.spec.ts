import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { read } from '#core/sql'
import { resetFromCommand, setPasswordFromCommand } from '#app/users/rescue_account'
import { beginSecondFactor } from '#app/users/second_factor/begin_second_factor'
import { checkSecondFactor } from '#app/users/second_factor/check_second_factor'
import { signIn as checkPassword } from '#app/users/sign_in'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenOperator } from '#tests/support/given_shop'
import { givenSecondFactor, passSteps, phoneCode } from '#tests/support/users/given_second_factor'

type Session = Parameters<ReturnType<ApiClient['get']>['withSession']>[0]

async function showPassword(client: ApiClient, { email, password }: GivenOperator) {
  return client.post('/sign-in').withCsrfToken().redirects(0).form({ email, password })
}

async function showCode(client: ApiClient, session: Session, code: string) {
  return client
    .post('/sign-in/code')
    .withSession(session)
    .withCsrfToken()
    .redirects(0)
    .form({ code })
}

const journalled = async (kind: string) =>
  read<{ operator_id: string | null; payload: string }>(
    'select operator_id, payload from journal_entries where kind = ?',
    [kind]
  )

test.group('Signing in with a second factor', (group) => {
  group.each.setup(cleanDatabase)

  test('nobody is signed in by the password alone', async ({ client, assert }) => {
    const shop = await givenShop()
    const { owner } = shop.operators
    await givenSecondFactor(owner.id)
    const half = await showPassword(client, owner)
    assert.equal(half.header('location'), '/sign-in/code')
    assert.isUndefined(half.session('auth_web'))
    const page = await client.get('/').withSession(half.session()).redirects(0)
    assert.equal(page.header('location'), '/sign-in')
    assert.deepEqual(await journalled('user.signed_in'), [])
  })

  test('the code of the phone signs in and leads on to what was asked for', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { owner } = shop.operators
    const { secret } = await givenSecondFactor(owner.id)
    passSteps(2)
    const half = await showPassword(client, owner)
    const whole = await showCode(
      client,
      { ...half.session(), intended_url: '/settings' },
      phoneCode(secret)
    )
    assert.equal(whole.header('location'), '/settings')
    assert.equal(whole.session('auth_web'), owner.id)
    assert.isUndefined(whole.session('pending_sign_in'))
    const [entry] = await journalled('user.signed_in')
    assert.include(entry!.payload, '"with":"app"')
  })

  test('a code counts once, and one older than it not at all', async ({ client, assert }) => {
    const shop = await givenShop()
    const { owner } = shop.operators
    const { secret } = await givenSecondFactor(owner.id)
    const setUpWith = phoneCode(secret)
    passSteps(1)
    const half = (await showPassword(client, owner)).session()
    const replayed = await showCode(client, half, setUpWith)
    assert.isUndefined(replayed.session('auth_web'), 'the code that turned it on is used up')
    const first = await showCode(client, half, phoneCode(secret))
    assert.equal(first.session('auth_web'), owner.id)
    const again = await showCode(client, half, phoneCode(secret))
    assert.isUndefined(again.session('auth_web'))
    assert.include(String(again.flashMessage('problem')), 'used already')
  })

  test('of one code shown twice at the same moment one counts', async ({ assert }) => {
    const shop = await givenShop()
    const { owner } = shop.operators
    const { secret } = await givenSecondFactor(owner.id)
    passSteps(2)
    const code = phoneCode(secret)
    const answers = await Promise.all([1, 2, 3, 4].map(() => checkSecondFactor(owner.id, code)))
    assert.lengthOf(
      answers.filter(({ ok }) => ok),
      1
    )
  })

  test('six wrong codes lock the account for a while, even for the right one', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { owner } = shop.operators
    const { secret } = await givenSecondFactor(owner.id)
    passSteps(2)
    const half = (await showPassword(client, owner)).session()
    for (let count = 1; count <= 6; count++) await showCode(client, half, 'not-a-code')
    const locked = await showCode(client, half, phoneCode(secret))
    assert.include(String(locked.flashMessage('problem')), 'Too many attempts')
    assert.isUndefined(locked.session('auth_web'))
    const refused = await journalled('user.sign_in_refused')
    assert.lengthOf(refused, 6)
    assert.include(refused[0]!.payload, 'second_factor')
  })

  test('a recovery code opens the account once, however it is spelt', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { owner } = shop.operators
    const { recoveryCodes } = await givenSecondFactor(owner.id)
    assert.lengthOf(new Set(recoveryCodes), 10)
    const half = (await showPassword(client, owner)).session()
    const keyed = recoveryCodes[3]!.toUpperCase().replaceAll('-', ' ')
    const opened = await showCode(client, half, keyed)
    assert.equal(opened.session('auth_web'), owner.id)
    const again = await showCode(client, half, keyed)
    assert.isUndefined(again.session('auth_web'))
    const account = await client
      .get('/account')
      .loginAs(await accountOf(owner))
      .withInertia()
    assert.deepEqual(account.inertiaProps.secondFactor, { isOn: true, recoveryCodesLeft: 9 })
  })

  test('the screen of the code is nothing without a password shown a few minutes ago', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { owner } = shop.operators
    const { secret } = await givenSecondFactor(owner.id)
    assert.equal((await client.get('/sign-in/code').redirects(0)).header('location'), '/')
    const half = (await showPassword(client, owner)).session()
    const page = await client.get('/sign-in/code').withSession(half)
    assert.match(page.text(), /<form[^>]+action="\/sign-in\/code"/)
    passSteps(22)
    const late = await showCode(client, half, phoneCode(secret))
    assert.equal(late.header('location'), '/sign-in')
    assert.isUndefined(late.session('auth_web'))
  })

  test('a password changed meanwhile, or a person blocked, ends the half sign-in', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { owner } = shop.operators
    const { secret } = await givenSecondFactor(owner.id)
    passSteps(2)
    const half = (await showPassword(client, owner)).session()
    const account = await accountOf(owner)
    await account.merge({ isActive: false }).save()
    assert.isUndefined((await showCode(client, half, phoneCode(secret))).session('auth_web'))
    await account.merge({ isActive: true, password: 'another long password' }).save()
    assert.isUndefined((await showCode(client, half, phoneCode(secret))).session('auth_web'))
  })
})

test.group('Turning a second factor on and off', (group) => {
  group.each.setup(cleanDatabase)

  test('shows secret and QR code, asks for a code, and shows ten recovery codes once', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const user = await accountOf(shop.operators.cashier)
    const page = await client.get('/account/second_factor').loginAs(user).withInertia()
    const { secret: spelt, picture } = page.inertiaProps
    const secret = String(spelt).replaceAll(' ', '')
    assert.match(String(picture), /^data:image\/svg\+xml;base64,/)
    const confirm = (code: string, password = shop.operators.cashier.password) =>
      client
        .post('/account/second_factor')
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
        .header('x-inertia', 'true')
        .header('x-inertia-version', '1')
        .json({ code, password })
    const wrong = await confirm('000000')
    assert.property(wrong.flashMessage('inputErrorsBag'), 'code')
    const stranger = await confirm(phoneCode(secret), 'not the password')
    assert.property(stranger.flashMessage('inputErrorsBag'), 'password')
    const half = await showPassword(client, shop.operators.cashier)
    assert.equal(half.session('auth_web'), user.id, 'not in force before a code was shown')
    const on = await confirm(phoneCode(secret))
    assert.equal(on.body().component, 'users/recovery_codes')
    assert.lengthOf(on.body().props.codes, 10)
    const [row] = await read<{ sealed_secret: string }>('select sealed_secret from second_factors')
    assert.notInclude(row!.sealed_secret, secret)
    const stored = await read<{ code_hash: string }>('select code_hash from recovery_codes')
    assert.lengthOf(stored, 10)
    assert.isTrue(stored.every(({ code_hash: text }) => text.startsWith('$scrypt$')))
    const [entry] = await journalled('user.second_factor_on')
    assert.equal(entry!.operator_id, user.id)
    const again = await client.get('/account/second_factor').loginAs(user).redirects(0)
    assert.equal(again.header('location'), '/account', 'nobody sees the secret a second time')
  })

  test('a secret that was shown and left shows as another one after an hour', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const secretNow = async () => {
      const begun = await beginSecondFactor(shop.operators.cashier.id)
      return begun.ok ? begun.value : begun.reason
    }
    const shown = await secretNow()
    passSteps(100)
    assert.equal(await secretNow(), shown, 'a reload is harmless')
    passSteps(30)
    assert.notEqual(await secretNow(), shown)
  })

  test('is turned off with the password and a code, not with one of them', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { manager } = shop.operators
    const user = await accountOf(manager)
    const { secret } = await givenSecondFactor(user.id)
    const turnOff = (body: object) =>
      client.delete('/account/second_factor').loginAs(user).withCsrfToken().redirects(0).json(body)
    passSteps(2)
    const wrong = await turnOff({ password: 'wrong', code: phoneCode(secret) })
    assert.property(wrong.flashMessage('inputErrorsBag'), 'password')
    const noCode = await turnOff({ password: manager.password, code: '000000' })
    assert.property(noCode.flashMessage('inputErrorsBag'), 'code')
    assert.lengthOf(await read('select user_id from second_factors'), 1)
    await turnOff({ password: manager.password, code: phoneCode(secret) })
    assert.deepEqual(await read('select user_id from second_factors'), [])
    assert.deepEqual(await read('select id from recovery_codes'), [])
    assert.include((await journalled('user.second_factor_off'))[0]!.payload, '"by":"off"')
  })

  test('new recovery codes take the place of the old ones', async ({ client, assert }) => {
    const shop = await givenShop()
    const { manager } = shop.operators
    const user = await accountOf(manager)
    const { recoveryCodes } = await givenSecondFactor(user.id)
    const renewed = await client
      .post('/account/recovery_codes')
      .loginAs(user)
      .withCsrfToken()
      .header('x-inertia', 'true')
      .header('x-inertia-version', '1')
      .json({ code: recoveryCodes[0] })
    const fresh: string[] = renewed.body().props.codes
    assert.lengthOf(fresh, 10)
    assert.isFalse((await checkSecondFactor(user.id, recoveryCodes[1]!)).ok)
    assert.isTrue((await checkSecondFactor(user.id, fresh[1]!)).ok)
    assert.lengthOf(await journalled('user.recovery_codes_renewed'), 1)
  })

  test('the owner resets another person’s; who holds less does not', async ({ client, assert }) => {
    const shop = await givenShop()
    const { owner, cashier } = shop.operators
    await givenSecondFactor(cashier.id)
    await givenSecondFactor(owner.id)
    const reset = async (by: GivenOperator, of: GivenOperator) =>
      client
        .delete(`/settings/people/${of.id}/second_factor`)
        .loginAs(await accountOf(by))
        .withCsrfToken()
        .redirects(0)
    ;(await reset(shop.operators.manager, owner)).assertStatus(403)
    const own = await reset(owner, owner)
    assert.include(String(own.flashMessage('problem')), 'under My account')
    await reset(owner, cashier)
    const left = await read<{ user_id: string }>('select user_id from second_factors')
    assert.deepEqual(left, [{ user_id: owner.id }])
    const [entry] = await journalled('user.second_factor_off')
    assert.equal(entry!.operator_id, owner.id)
    assert.include(entry!.payload, '"by":"reset"')
  })

  test('the own password is changed for who shows the current one', async ({ client, assert }) => {
    const shop = await givenShop()
    const { cashier } = shop.operators
    const user = await accountOf(cashier)
    const change = (current: string, password: string) =>
      client.put('/account').loginAs(user).withCsrfToken().redirects(0).json({ current, password })
    const wrong = await change('wrong', 'seven quiet mountains')
    assert.property(wrong.flashMessage('inputErrorsBag'), 'current')
    const weak = await change(cashier.password, 'password1234')
    assert.property(weak.flashMessage('inputErrorsBag'), 'password')
    await change(cashier.password, 'seven quiet mountains')
    const tries = ['seven quiet mountains', cashier.password].map((password) =>
      checkPassword({ email: cashier.email, password, address: '192.0.2.9' })
    )
    assert.deepEqual(
      (await Promise.all(tries)).map(({ ok }) => ok),
      [true, false]
    )
  })

  test('an owner who is locked out comes back by the commands of the server', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { owner } = shop.operators
    await givenSecondFactor(owner.id)
    assert.deepEqual(await resetFromCommand('nobody@main.test'), {
      ok: false,
      reason: 'unknown_address',
    })
    assert.isTrue((await resetFromCommand(owner.email.toUpperCase())).ok)
    assert.deepEqual(await resetFromCommand(owner.email), { ok: false, reason: 'not_on' })
    const weak = await setPasswordFromCommand({ email: owner.email, password: 'password1234' })
    assert.deepEqual(weak, { ok: false, reason: 'too_common' })
    const password = 'seven quiet mountains'
    assert.isTrue((await setPasswordFromCommand({ email: owner.email, password })).ok)
    const back = await checkPassword({ email: owner.email, password, address: '192.0.2.9' })
    assert.isTrue(back.ok)
    const [off] = await journalled('user.second_factor_off')
    assert.isNull(off!.operator_id)
    assert.lengthOf(await journalled('user.changed'), 1)
  })
})
