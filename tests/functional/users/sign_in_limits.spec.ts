import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { User } from '#app/users/user'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'

const WRONG = 'not the password'

function signIn(client: ApiClient, email: string, password: string, address = '192.0.2.1') {
  return client
    .post('/sign-in')
    .redirects(0)
    .withCsrfToken()
    .header('x-forwarded-for', address)
    .json({ email, password })
}

type Answer = Awaited<ReturnType<typeof signIn>>

const isSignedIn = (answer: Answer) => answer.session('auth_web') !== undefined
const problemOf = (answer: Answer) => answer.flashMessage('problem')

function ownerOf(shop: GivenShop): { email: string; password: string } {
  const { email, password } = shop.operators.owner
  return { email: email!, password: password! }
}

test.group('Guessing passwords, and sessions', (group) => {
  group.each.setup(cleanDatabase)

  test('the right password signs in, in a session with a new name', async ({ client, assert }) => {
    const { email, password } = ownerOf(await givenShop())
    const before = await client.get('/sign-in')
    const planted = before.cookie('tillhouse_session')!.value
    const answer = await signIn(client, email, password).cookie('tillhouse_session', planted)
    assert.isTrue(isSignedIn(answer))
    assert.notEqual(answer.cookie('tillhouse_session')!.value, planted)
  })

  test('a wrong password, an unknown address, a person without a password and one who has left are told the same', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { email, password } = ownerOf(shop)
    await User.create({
      name: 'Ola',
      email: 'ola@main.test',
      locale: 'nb',
      isActive: true,
      pinFailures: 0,
    })
    const manager = await accountOf(shop.operators.manager)
    await manager.merge({ isActive: false }).save()
    const answers = [
      await signIn(client, email, WRONG),
      await signIn(client, 'nobody@main.test', WRONG),
      await signIn(client, 'ola@main.test', WRONG),
      await signIn(client, manager.email!, shop.operators.manager.password!),
    ]
    assert.isFalse(answers.some(isSignedIn))
    assert.lengthOf(new Set(answers.map(problemOf)), 1)
    assert.isTrue(isSignedIn(await signIn(client, email, password)))
  })

  test('from one address an account takes eight guesses, then not even the right password', async ({
    client,
    assert,
  }) => {
    const { email, password } = ownerOf(await givenShop())
    for (let guess = 0; guess < 8; guess++) await signIn(client, email, WRONG)
    assert.isFalse(isSignedIn(await signIn(client, email, password)))
    assert.isTrue(isSignedIn(await signIn(client, email, password, '192.0.2.2')))
  })

  test('guesses sent at the same time are counted one by one', async ({ client, assert }) => {
    const { email } = ownerOf(await givenShop())
    const many = Array.from({ length: 14 }, () => signIn(client, email, WRONG))
    const problems = (await Promise.all(many)).map(problemOf)
    const locked = problemOf(await signIn(client, email, WRONG))
    assert.equal(problems.filter((problem) => problem === locked).length, 6)
  })

  test('many addresses together guess at an account only so often', async ({ client, assert }) => {
    const { email, password } = ownerOf(await givenShop())
    for (let guess = 0; guess < 40; guess++) {
      await signIn(client, email, WRONG, `192.0.2.${guess + 10}`)
    }
    assert.isFalse(isSignedIn(await signIn(client, email, password, '192.0.2.200')))
  })

  test('one address guesses at many accounts only so often', async ({ client, assert }) => {
    const { email, password } = ownerOf(await givenShop())
    for (let guess = 0; guess < 60; guess++) {
      await signIn(client, `somebody${guess}@main.test`, WRONG)
    }
    assert.isFalse(isSignedIn(await signIn(client, email, password)))
    assert.isTrue(isSignedIn(await signIn(client, email, password, '192.0.2.2')))
  })

  test('after signing in one comes to the page one asked for, never to a file or a call', async ({
    client,
    assert,
  }) => {
    await givenShop()
    const asked = await client.get('/sales?q=7').redirects(0).header('accept', 'text/html')
    assert.equal(asked.session('intended_url'), '/sales?q=7')
    const typed = await client.get('/palette?q=7').redirects(0).header('accept', 'application/json')
    assert.isUndefined(typed.session('intended_url'))
    const sent = await client.put('/current_store').redirects(0).withCsrfToken().json({})
    assert.isUndefined(sent.session('intended_url'))
  })

  test('signing out leaves nothing of the session behind', async ({ client, assert }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const answer = await client
      .post('/sign-out')
      .redirects(0)
      .loginAs(owner)
      .withSession({ store_id: shop.store.id })
      .withCsrfToken()
    assert.isUndefined(answer.session('auth_web'))
    assert.isUndefined(answer.session('store_id'))
  })

  test('a new password ends every session that was begun with the old one', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { email, password } = ownerOf(shop)
    const session = (await signIn(client, email, password)).session()
    const visit = () => client.get('/settings').redirects(0).withSession(session)
    assert.equal((await visit()).status(), 200)
    const owner = await accountOf(shop.operators.owner)
    await owner.merge({ password: 'granitt og fjord 7' }).save()
    assert.equal((await visit()).header('location'), '/sign-in')
  })
})
