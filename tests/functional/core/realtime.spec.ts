import type { Server } from 'node:http'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { io, type Socket } from 'socket.io-client'
import { nowIso } from '#core/clock'
import { OutboxWorker } from '#core/outbox_worker'
import { broadcast, closeRealtime, openRealtime } from '#core/realtime'
import { transaction } from '#core/sql'
import { moveStock } from '#app/stock/move_stock'
import { endEnrolment } from '#app/stores/end_enrolment'
import { savePerson } from '#app/users/save_person'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop, type OperatorKey } from '#tests/support/given_shop'

const sockets: Socket[] = []

function connect(headers: Record<string, string> = {}): Promise<Socket> {
  const socket = io(`http://${process.env.HOST}:${process.env.PORT}`, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: headers,
  })
  sockets.push(socket)
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket))
    socket.once('connect_error', reject)
  })
}

function nextNews(socket: Socket, event: string): Promise<unknown> {
  return new Promise((resolve) => socket.once(event, resolve))
}

/** Signs in as a browser does; the test client would forget the session after its answer. */
async function sessionCookie(shop: GivenShop, who: OperatorKey = 'owner'): Promise<string> {
  const address = `http://${process.env.HOST}:${process.env.PORT}/sign-in`
  const cookiesOf = (answer: Response) =>
    answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!)
  const before = cookiesOf(await fetch(address))
  const token = before
    .find((cookie) => cookie.startsWith('XSRF-TOKEN='))!
    .slice('XSRF-TOKEN='.length)
  const { email, password } = shop.operators[who]
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'cookie': before.join('; '), 'x-xsrf-token': decodeURIComponent(token) },
    body: new URLSearchParams({ email, password }),
  })
  return cookiesOf(answer).join('; ')
}

test.group('Realtime', (group) => {
  group.setup(async () => {
    const server = await app.container.make('server')
    await openRealtime(server.getNodeServer() as Server)
    return () => closeRealtime()
  })
  group.each.setup(cleanDatabase)
  group.each.teardown(() => sockets.splice(0).forEach((socket) => socket.disconnect()))

  test('a stranger is refused', async ({ assert }) => {
    await givenShop()
    await assert.rejects(() => connect(), 'E_NOT_SIGNED_IN')
    await assert.rejects(() => connect({ cookie: 'th_device=nobody.secret' }), 'E_NOT_SIGNED_IN')
  })

  test('a device and a person hear no more once they are let go', async ({ assert }) => {
    const shop = await givenShop()
    const ended = (socket: Socket) => new Promise((done) => socket.once('disconnect', done))
    const register = ended(await connect({ cookie: shop.device.cookie }))
    await endEnrolment({
      enrolmentId: shop.enrolment.id,
      reason: 'lost',
      endedById: shop.operators.owner.id,
    })
    const { owner, manager } = shop.operators
    const person = ended(await connect({ cookie: await sessionCookie(shop, 'manager') }))
    const author = { storeId: shop.store.id, operatorId: owner.id }
    const { name, email, locale, color } = await accountOf(manager)
    const profile = { name, email, locale, color, isActive: false, roles: [] }
    assert.isTrue((await savePerson(manager.id, profile, author)).ok)
    await Promise.all([register, person])
  })

  test('a page of another site is refused, even with a good cookie', async ({ assert }) => {
    const shop = await givenShop()
    await assert.rejects(() =>
      connect({ cookie: shop.device.cookie, origin: 'https://elsewhere.example' })
    )
  })

  test('a register hears what its own store sells, and nothing of another store', async ({
    assert,
  }) => {
    const [shop, other] = [await givenShop(), await givenShop({ code: 'other' })]
    const [ours, theirs] = [
      await connect({ cookie: shop.device.cookie }),
      await connect({ cookie: other.device.cookie }),
    ]
    const heardByOthers: unknown[] = []
    theirs.on('stock.level.changed', (news) => heardByOthers.push(news))
    const news = nextNews(ours, 'stock.level.changed')
    await transaction((sql) =>
      moveStock(sql, {
        storeId: shop.store.id,
        moves: [{ itemId: shop.items[0]!.id, quantityThousandths: 5_000 }],
        kind: 'receive',
        sourceId: null,
        operatorId: shop.operators.owner.id,
        occurredAt: nowIso(),
        whenShort: 'refuse',
      })
    )
    await new OutboxWorker().drain()
    const { levels } = (await news) as { levels: { itemId: string }[] }
    assert.lengthOf(levels, 1)
    assert.equal(levels[0]?.itemId, shop.items[0]!.id)
    const lastOfTheirs = nextNews(theirs, 'last')
    broadcast(other.store.id, 'last', {})
    await lastOfTheirs
    assert.deepEqual(heardByOthers, [])
  })

  test('a person signed in to the back office hears of the own stores', async ({ assert }) => {
    const shop = await givenShop()
    const socket = await connect({ cookie: await sessionCookie(shop) })
    const news = nextNews(socket, 'hello')
    broadcast(shop.store.id, 'hello', { number: 1 })
    assert.deepEqual(await news, { number: 1 })
  })
})
