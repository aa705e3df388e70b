import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { transaction } from '#core/sql'
import { writeSetting } from '#core/settings'
import type { FirstStep, FirstStepKey } from '#app/reporting/first_steps/first_steps'
import { FIRST_STEPS } from '#app/reporting/first_steps/first_steps'
import { Register } from '#app/stores/register'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop, type OperatorKey } from '#tests/support/given_shop'
import { givenSale } from '#tests/support/receipts/given_sale'
import { givenSecondFactor } from '#tests/support/users/given_second_factor'

async function stepsOf(client: ApiClient, shop: GivenShop, key: OperatorKey = 'owner') {
  const user = await accountOf(shop.operators[key])
  const page = await client.get('/').loginAs(user).withInertia()
  const steps: FirstStep[] = page.inertiaProps.steps
  return Object.fromEntries(steps.map(({ key: step, state }) => [step, state]))
}

async function mark(client: ApiClient, shop: GivenShop, step: FirstStepKey, state: string) {
  return client
    .put(`/first_steps/${step}`)
    .loginAs(await accountOf(shop.operators.owner))
    .withCsrfToken()
    .redirects(0)
    .json({ state })
}

const setting = (name: string, value: unknown) =>
  transaction((sql) => writeSetting(sql, name, value))

test.group('The checklist until the shop is ready', (group) => {
  group.each.setup(cleanDatabase)

  test('sees for itself what is done', async ({ client, assert }) => {
    const { shop } = await givenSale()
    const seen = await stepsOf(client, shop)
    assert.deepEqual(seen, {
      items: 'done',
      register: 'done',
      sale: 'done',
      tax: 'open',
      printer: 'open',
      people: 'done',
      second_factor: 'open',
      https: 'open',
      backups: 'open',
    })
    await givenSecondFactor(shop.operators.owner.id)
    await setting('https.mode', 'authority')
    const register = await Register.findOrFail(shop.register.id)
    const { settings } = register
    await register
      .merge({ settings: { ...settings, printerTriedAt: '2026-11-22T10:00:00.000Z' } })
      .save()
    await mark(client, shop, 'tax', 'done')
    const later = await stepsOf(client, shop)
    for (const key of ['second_factor', 'https', 'printer', 'tax'])
      assert.equal(later[key], 'done', key)
  })

  test('a backup counts with its plan and with the key that the owner has kept', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    await setting('backups.plan', { rhythm: 'daily' })
    assert.equal((await stepsOf(client, shop)).backups, 'open')
    await setting('backups.key', { recipient: 'age1…', confirmedAt: null })
    assert.equal((await stepsOf(client, shop)).backups, 'open')
    await setting('backups.key', { recipient: 'age1…', confirmedAt: '2026-11-22T10:00:00.000Z' })
    assert.equal((await stepsOf(client, shop)).backups, 'done')
  })

  test('what is not for this shop is set aside, and brought back', async ({ client, assert }) => {
    const shop = await givenShop()
    await mark(client, shop, 'printer', 'set_aside')
    assert.equal((await stepsOf(client, shop)).printer, 'set_aside')
    await mark(client, shop, 'printer', 'open')
    assert.equal((await stepsOf(client, shop)).printer, 'open')
    ;(await mark(client, shop, 'no_such_step' as FirstStepKey, 'done')).assertStatus(404)
  })

  test('is gone when everything is done or set aside', async ({ client, assert }) => {
    const { shop } = await givenSale()
    for (const key of FIRST_STEPS) await mark(client, shop, key, 'set_aside')
    assert.deepEqual(await stepsOf(client, shop), {})
    const page = await client.get('/').loginAs(await accountOf(shop.operators.owner))
    assert.notInclude(page.text(), 'data-testid="first-steps"')
  })

  test('shows everybody what concerns them, and nothing to who does not run the shop', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const manager = Object.keys(await stepsOf(client, shop, 'manager'))
    assert.sameMembers(manager, ['items', 'register', 'sale', 'tax', 'printer'])
    assert.deepEqual(await stepsOf(client, shop, 'accountant'), {})
    const refused = await client
      .put('/first_steps/backups')
      .loginAs(await accountOf(shop.operators.manager))
      .withCsrfToken()
      .json({ state: 'set_aside' })
    refused.assertStatus(403)
  })

  test('is readable without scripts', async ({ client, assert }) => {
    const shop = await givenShop()
    const page = await client.get('/').loginAs(await accountOf(shop.operators.owner))
    assert.include(page.text(), 'Until your shop is ready')
    assert.include(page.text(), 'Back up the shop')
    assert.match(page.text(), /href="\/settings\/backups"/)
  })
})
