import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn, type GivenShop, type OperatorKey } from '#tests/support/given_shop'

async function ask(
  client: {
    post(path: string): { headers(headers: object): { json(body: object): Promise<Answer> } }
  },
  shop: GivenShop,
  authoriser: OperatorKey,
  body: Record<string, unknown>,
  pin = shop.operators[authoriser].pin
) {
  const token = await givenSignOn(shop, 'cashier')
  return client
    .post('/api/manager_overrides')
    .headers(shop.device.headers(token))
    .json({ userId: shop.operators[authoriser].id, pin, ...body })
}

interface Answer {
  status(): number
  body(): { code?: string; id?: string; authorisedById?: string }
}

function grant(
  shop: GivenShop,
  authoriser: OperatorKey,
  task: string,
  effect: string,
  limits = {}
) {
  return transaction((sql) =>
    sql.run(`insert into grants (id, user_id, task, effect, limits) values (?, ?, ?, ?, ?)`, [
      newId(),
      shop.operators[authoriser].id,
      task,
      effect,
      JSON.stringify(limits),
    ])
  )
}

test.group('Manager overrides', (group) => {
  group.each.setup(cleanDatabase)

  test('a manager’s PIN allows what the cashier may not, and both names are kept', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const context = { saleId: newId(), ratePpm: 400_000, reason: 'Damaged' }
    const answer = await ask(client, shop, 'manager', { task: 'line.discount', context })
    assert.equal(answer.status(), 201)
    assert.equal(answer.body().authorisedById, shop.operators.manager.id)
    const [row] = await read<Record<string, string>>(
      'select * from manager_overrides where id = ?',
      [answer.body().id!]
    )
    assert.equal(row!.operator_id, shop.operators.cashier.id)
    assert.equal(row!.authorised_by_id, shop.operators.manager.id)
    assert.equal(row!.register_id, shop.register.id)
    assert.deepEqual(JSON.parse(row!.context!), context)
  })

  test('nobody overrides for themselves', async ({ client, assert }) => {
    const shop = await givenShop()
    const answer = await ask(client, shop, 'cashier', { task: 'sale.void' })
    assert.deepEqual([answer.status(), answer.body().code], [422, 'E_OWN_OVERRIDE'])
  })

  test('a person without the grant cannot lend it', async ({ client, assert }) => {
    const shop = await givenShop()
    const answer = await ask(client, shop, 'stockClerk', { task: 'sale.post_void' })
    assert.deepEqual([answer.status(), answer.body().code], [403, 'E_ACCESS_REFUSED'])
    assert.lengthOf(await read('select id from manager_overrides'), 0)
  })

  test('a personal denial beats the manager’s role', async ({ client, assert }) => {
    const shop = await givenShop()
    await grant(shop, 'manager', 'sale.post_void', 'deny')
    const answer = await ask(client, shop, 'manager', { task: 'sale.post_void' })
    assert.deepEqual([answer.status(), answer.body().code], [403, 'E_ACCESS_REFUSED'])
  })

  test('the authoriser’s own limit holds', async ({ client, assert }) => {
    const shop = await givenShop()
    await grant(shop, 'stockClerk', 'line.discount', 'allow', { maximumRatePpm: 200_000 })
    const within = await ask(client, shop, 'stockClerk', {
      task: 'line.discount',
      context: { ratePpm: 200_000 },
    })
    assert.equal(within.status(), 201)
    const beyond = await ask(client, shop, 'stockClerk', {
      task: 'line.discount',
      context: { ratePpm: 200_001 },
    })
    assert.deepEqual([beyond.status(), beyond.body().code], [403, 'E_LIMIT_EXCEEDED'])
  })

  test('wrong PINs of the manager count towards the manager’s lock', async ({ client, assert }) => {
    const shop = await givenShop()
    for (let attempt = 1; attempt <= 5; attempt++) {
      const wrong = await ask(client, shop, 'manager', { task: 'sale.void' }, '0000')
      assert.equal(wrong.status(), 422)
    }
    const locked = await ask(client, shop, 'manager', { task: 'sale.void' })
    assert.deepEqual([locked.status(), locked.body().code], [423, 'E_PIN_LOCKED'])
  })
})
