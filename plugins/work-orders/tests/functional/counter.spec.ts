import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { cleanDatabase } from '#tests/support/clean_database'
import { readPdf } from '#tests/support/read_pdf'
import { accountOf, givenShop, type OperatorKey } from '#tests/support/given_shop'
import { givenPlugin, INTAKE } from '../support/given_workshop.ts'

const HOME = '/plugins/api/work-orders'

type Cleanup = (undo: () => Promise<void>) => void

/** Somebody at the counter of a shop in which the plugin runs. */
async function givenCounter(client: ApiClient, cleanup: Cleanup, who: OperatorKey = 'owner') {
  const shop = await givenShop()
  const home = await givenPlugin(cleanup)
  const account = await accountOf(shop.operators[who])
  return {
    home,
    get: (path: string) =>
      client
        .get(HOME + path)
        .loginAs(account)
        .accept('json'),
    post: (path: string, body: object) =>
      client
        .post(HOME + path)
        .loginAs(account)
        .withCsrfToken()
        .json(body),
    put: (path: string, body: object) =>
      client
        .put(HOME + path)
        .loginAs(account)
        .withCsrfToken()
        .json(body),
  }
}

test.group('The counter of a workshop', (group) => {
  group.each.setup(cleanDatabase)

  test('takes a repair in, prices it, and the customer approves it on a page of their own', async ({
    assert,
    client,
    cleanup,
  }) => {
    const counter = await givenCounter(client, cleanup)
    const made = await counter.post('/orders', { ...INTAKE, device: 'Gazelle <b>' })
    made.assertStatus(201)
    const path = `/orders/${made.body().id}`
    const lines = [
      { kind: 'part', text: 'Chain', quantity_thousandths: 1_000, unit_price_minor: 24_900 },
      { kind: 'labour', text: 'Work', quantity_thousandths: 1_500, unit_price_minor: 60_000 },
    ]
    ;(await counter.put(`${path}/lines`, { lines, revision: 1 })).assertStatus(200)
    const asked = await counter.post(`${path}/estimates`, { revision: 2 })
    asked.assertStatus(201)
    assert.isNull(asked.body().mailedTo)
    const { pathname } = new URL(asked.body().link)
    const page = await client.get(pathname)
    page.assertStatus(200)
    assert.include(page.text(), 'Gazelle &lt;b&gt;')
    assert.include(page.text(), 'R0001')
    assert.match(page.text(), /1,149\.00/)
    const nameless = await client.post(pathname).form({ answer: 'approved', name: ' ' })
    nameless.assertStatus(422)
    const answered = await client.post(pathname).form({ answer: 'approved', name: 'Ada' })
    answered.assertStatus(200)
    const order = (await counter.get(path)).body()
    assert.equal(order.state, 'repairing')
    assert.containSubset(order.estimate, {
      answer: 'approved',
      answered_by: 'Ada',
      total_minor: 114_900,
    })
    assert.notProperty(order.estimate, 'token_digest')
    ;(await client.get(pathname)).assertStatus(404)
  })

  test('shows the board by states and says what is late', async ({ assert, client, cleanup }) => {
    const counter = await givenCounter(client, cleanup)
    await counter.post('/orders', { ...INTAKE, due_on: '2020-01-01' })
    const { id } = (await counter.post('/orders', INTAKE)).body()
    const moved = await counter.put(`/orders/${id}/state`, { to: 'ready', revision: 1 })
    moved.assertStatus(200)
    const board = (await counter.get('/board')).body()
    assert.deepEqual(
      board.orders.map((one: Record<string, unknown>) => [one.number, one.state, one.isOverdue]),
      [
        ['R0001', 'received', true],
        ['R0002', 'ready', false],
      ]
    )
    assert.equal(board.states[0].name, 'Received')
    const found = (await counter.get('/orders?text=R0002')).body()
    assert.lengthOf(found.orders, 1)
  })

  test('plans a week: each repair on its day, and what is late from before it', async ({
    assert,
    client,
    cleanup,
  }) => {
    const counter = await givenCounter(client, cleanup)
    await counter.post('/orders', { ...INTAKE, due_on: '2020-01-01' })
    await counter.post('/orders', { ...INTAKE, due_on: '2031-06-03' })
    const weekOf = async (day: string) => {
      const { from, orders, late } = (await counter.get(`/calendar?from=${day}`)).body()
      const numbers = (cards: { number: string }[]) => cards.map(({ number }) => number)
      return { from, orders: numbers(orders), late: numbers(late) }
    }
    const week = { from: '2031-06-02', orders: ['R0002'], late: ['R0001'] }
    for (const day of ['2031-06-02', '2031-06-08']) assert.deepEqual(await weekOf(day), week)
    const past = { from: '2019-12-30', orders: ['R0001'], late: [] }
    assert.deepEqual(await weekOf('2020-01-01'), past)
    const [card] = (await counter.get('/calendar?from=2031-06-02')).body().orders
    const plan = { due_on: '2031-06-10', technician: 'Tess', revision: card.revision }
    ;(await counter.put(`/orders/${card.id}/plan`, plan)).assertStatus(200)
    ;(await counter.put(`/orders/${card.id}/plan`, plan)).assertStatus(409)
    assert.deepEqual((await weekOf('2031-06-09')).orders, ['R0002'])
    const wrong = { ...plan, due_on: '2031-02-30', revision: 2 }
    ;(await counter.put(`/orders/${card.id}/plan`, wrong)).assertStatus(422)
  })

  test('is told what is wrong, field by field, and when somebody else was faster', async ({
    client,
    cleanup,
  }) => {
    const counter = await givenCounter(client, cleanup)
    const empty = await counter.post('/orders', {})
    empty.assertStatus(422)
    empty.assertBodyContains({ errors: { customer_name: 'required', fault: 'required' } })
    const { id } = (await counter.post('/orders', INTAKE)).body()
    const late = await counter.put(`/orders/${id}/state`, { to: 'ready', revision: 7 })
    late.assertStatus(409)
    late.assertBodyContains({ problem: 'stale' })
    ;(await counter.get('/orders/nowhere')).assertStatus(404)
  })

  test('prints a ticket and a label', async ({ assert, client, cleanup }) => {
    const counter = await givenCounter(client, cleanup)
    const signature = [
      [
        [10, 10],
        [300, 150],
      ],
    ]
    const { id } = (await counter.post('/orders', { ...INTAKE, signature })).body()
    for (const paper of ['ticket', 'label']) {
      const printed = await counter.get(`/orders/${id}/${paper}`)
      printed.assertHeader('content-type', 'application/pdf')
      const { texts } = readPdf(printed.body() as Buffer)
      assert.include(texts, 'R0001')
      assert.include(texts, 'Gazelle Ultimate')
    }
  })

  test('is closed to people who may not see customers, and gone when the plugin is off', async ({
    client,
    cleanup,
  }) => {
    const counter = await givenCounter(client, cleanup, 'stockClerk')
    ;(await counter.get('/board')).assertStatus(403)
    await counter.home.disable('work-orders')
    ;(await counter.get('/board')).assertStatus(404)
  })
})
