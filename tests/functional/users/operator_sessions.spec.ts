import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { read, transaction } from '#core/sql'
import { endEnrolment } from '#app/stores/end_enrolment'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenDevice } from '#tests/support/given_device'
import { givenShop, givenSignOn } from '#tests/support/given_shop'

function minutesLater(minutes: number) {
  const now = clock.now().getTime() + minutes * 60_000
  clock.now = () => new Date(now)
}

test.group('Operator sessions', (group) => {
  group.each.setup(cleanDatabase)

  test('an operator signs on with the PIN and gets what the register may offer', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { cashier } = shop.operators
    const response = await client
      .post('/api/operator_sessions')
      .headers(shop.device.headers())
      .json({ userId: cashier.id, pin: cashier.pin })
    response.assertStatus(201)
    const { token, operator, grants } = response.body()
    assert.isString(token)
    assert.deepEqual(operator, { id: cashier.id, name: 'Cashier', color: null, locale: 'en' })
    const discount = grants.find((grant: { task: string }) => grant.task === 'line.discount')
    assert.deepEqual(discount.limits, { maximumRatePpm: 100_000 })
    assert.notExists(grants.find((grant: { task: string }) => grant.task === 'safe.manage'))
  })

  test('a wrong PIN, a person without PIN and an unknown person get the same answer', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { cashier, manager } = shop.operators
    await transaction((sql) => sql.run('update users set pin = null where id = ?', [manager.id]))
    const answers = []
    for (const userId of [cashier.id, manager.id, '01890000-0000-7000-8000-000000000009']) {
      const response = await client
        .post('/api/operator_sessions')
        .headers(shop.device.headers())
        .json({ userId, pin: '0000' })
      answers.push([response.status(), response.body().code])
    }
    assert.deepEqual(answers, Array(3).fill([422, 'E_PIN_REFUSED']))
  })

  test('five wrong PINs lock the PIN, even the right one, until time has passed', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const { cashier } = shop.operators
    const tryPin = (pin: string) =>
      client
        .post('/api/operator_sessions')
        .headers(shop.device.headers())
        .json({ userId: cashier.id, pin })
    for (let attempt = 1; attempt <= 5; attempt++) (await tryPin('0000')).assertStatus(422)
    const locked = await tryPin(cashier.pin)
    locked.assertStatus(423)
    assert.equal(locked.body().code, 'E_PIN_LOCKED')
    assert.isAbove(Date.parse(locked.body().lockedUntil), Date.now() + 4 * 60_000)
    minutesLater(6)
    ;(await tryPin(cashier.pin)).assertStatus(201)
    const [row] = await read<{ pin_failures: number }>(
      'select pin_failures from users where id = ?',
      [cashier.id]
    )
    assert.equal(Number(row!.pin_failures), 0)
  })

  test('each further wrong PIN after a lock locks at once and for longer', async ({ client }) => {
    const shop = await givenShop()
    const { cashier } = shop.operators
    const tryPin = (pin: string) =>
      client
        .post('/api/operator_sessions')
        .headers(shop.device.headers())
        .json({ userId: cashier.id, pin })
    for (let attempt = 1; attempt <= 5; attempt++) await tryPin('0000')
    minutesLater(6)
    ;(await tryPin('0000')).assertStatus(422)
    minutesLater(6)
    ;(await tryPin(cashier.pin)).assertStatus(423)
    minutesLater(5)
    ;(await tryPin(cashier.pin)).assertStatus(201)
  })

  test('many wrong PINs at once do not get more attempts than five', async ({ client, assert }) => {
    const shop = await givenShop()
    const userId = shop.operators.cashier.id
    const responses = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        client
          .post('/api/operator_sessions')
          .headers(shop.device.headers())
          .json({ userId, pin: String(1000 + index) })
      )
    )
    assert.lengthOf(
      responses.filter((response) => response.status() === 422),
      5
    )
  })

  test('who may not sell in this store does not sign on', async ({ client }) => {
    const shop = await givenShop()
    const { accountant } = shop.operators
    const response = await client
      .post('/api/operator_sessions')
      .headers(shop.device.headers())
      .json({ userId: accountant.id, pin: accountant.pin })
    response.assertStatus(403)
    response.assertBodyContains({ code: 'E_ACCESS_REFUSED' })
  })

  test('signing off ends the session', async ({ client }) => {
    const shop = await givenShop()
    const token = await givenSignOn(shop, 'cashier')
    const override = () =>
      client.post('/api/manager_overrides').headers(shop.device.headers(token)).json({})
    ;(await override()).assertStatus(422)
    const off = await client
      .delete('/api/operator_sessions/current')
      .headers(shop.device.headers(token))
    off.assertStatus(204)
    const after = await override()
    after.assertStatus(401)
    after.assertBodyContains({ code: 'E_NOT_SIGNED_ON' })
  })

  test('a session is worth nothing on another device', async ({ client }) => {
    const shop = await givenShop()
    const other = await givenShop({ code: 'other' })
    const token = await givenSignOn(shop, 'cashier')
    const response = await client
      .post('/api/manager_overrides')
      .headers(other.device.headers(token))
      .json({})
    response.assertStatus(401)
  })

  test('an ended enrolment is refused at once, although the device was known', async ({
    client,
  }) => {
    const shop = await givenShop()
    const token = await givenSignOn(shop, 'cashier')
    const override = () =>
      client.post('/api/manager_overrides').headers(shop.device.headers(token)).json({})
    ;(await override()).assertStatus(422)
    const endedById = shop.operators.owner.id
    await endEnrolment({ enrolmentId: shop.enrolment.id, reason: 'lost', endedById })
    const after = await override()
    after.assertStatus(401)
    after.assertBodyContains({ code: 'E_NOT_ENROLLED' })
  })

  test('a device that takes over ends the one before and opens the next series', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const next = await givenDevice(shop.register, shop.operators.owner.id)
    assert.equal(next.enrolment.series, shop.enrolment.series + 1)
    const old = await client.post('/api/operator_sessions').headers(shop.device.headers()).json({})
    old.assertStatus(401)
    const current = await client
      .post('/api/operator_sessions')
      .headers(next.device.headers())
      .json({})
    current.assertStatus(422)
  })

  test('a changing call without the register’s own header is refused', async ({ client }) => {
    const shop = await givenShop()
    const { cashier } = shop.operators
    const response = await client
      .post('/api/operator_sessions')
      .header('cookie', shop.device.cookie)
      .json({ userId: cashier.id, pin: cashier.pin })
    response.assertStatus(400)
    response.assertBodyContains({ code: 'E_HEADER_MISSING' })
  })

  test('a guessed secret for a known enrolment is refused', async ({ client }) => {
    const shop = await givenShop()
    const response = await client
      .post('/api/operator_sessions')
      .headers({ 'cookie': `th_device=${shop.enrolment.id}.${'a'.repeat(43)}`, 'x-tillhouse': '1' })
      .json({})
    response.assertStatus(401)
  })
})
