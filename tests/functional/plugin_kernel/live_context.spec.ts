import { createHmac } from 'node:crypto'
import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { io, type Socket } from 'socket.io-client'
import { closeRealtime, openRealtime } from '#core/realtime'
import { isSigned } from '#app/plugin_sdk/signature'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const MANIFEST = { permissions: [{ cap: 'live:own', why: 'Shows the queue.' }] }

async function listen({ device }: GivenShop): Promise<{ socket: Socket; heard: unknown[][] }> {
  const socket = io(`http://${process.env.HOST}:${process.env.PORT}`, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: device.headers(),
  })
  const heard: unknown[][] = []
  socket.onAny((event: string, payload: unknown) => {
    if (event.startsWith('plugin:')) heard.push([event, payload])
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve())
    socket.once('connect_error', reject)
  })
  return { socket, heard }
}

test.group('News of a plugin for its open pages', (group) => {
  group.setup(async () => {
    const server = await app.container.make('server')
    await openRealtime(server.getNodeServer() as Server)
    return () => closeRealtime()
  })
  group.each.setup(cleanDatabase)

  test('reaches its store under its own name, whatever it is called', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const home = await PluginHome.open(cleanup)
    const { socket, heard } = await listen(shop)
    cleanup(() => void socket.disconnect())
    const one = await givenContext(home, 'one', MANIFEST)
    const two = await givenContext(home, 'two', MANIFEST)
    await one.live.publish('another-store', 'queue', { waiting: 9 })
    await one.live.publish(shop.store.id, 'queue', { waiting: 3 })
    await two.live.publish(shop.store.id, 'queue')
    await assert.rejects(() => two.live.publish(shop.store.id, 'one:queue'), /1 to 40/)
    await home.disable('one')
    await one.live.publish(shop.store.id, 'queue', 'from the grave')
    await two.live.publish(shop.store.id, 'end')
    while (heard.length < 3) await wait(5)
    assert.deepEqual(heard, [
      ['plugin:one:queue', { payload: { waiting: 3 } }],
      ['plugin:two:queue', { payload: null }],
      ['plugin:two:end', { payload: null }],
    ])
  })

  test('has its limits and its permission', async ({ assert, cleanup }) => {
    const { store } = await givenShop()
    const home = await PluginHome.open(cleanup)
    const { live } = await givenContext(home, 'one', MANIFEST)
    await assert.rejects(() => live.publish(store.id, 'big', 'x'.repeat(16_384)), /16 KB/)
    const many = Array.from({ length: 150 }, () => live.publish(store.id, 'much'))
    const refused = (await Promise.allSettled(many)).filter(({ status }) => status === 'rejected')
    assert.isAbove(refused.length, 20)
    const silent = await givenContext(home, 'silent', {})
    assert.throws(() => silent.live.publish(store.id, 'queue'), /"live:own"/)
  })

  test('comes from a process of its own as well', async ({ assert, cleanup }) => {
    const shop = await givenShop()
    const home = await PluginHome.open(cleanup)
    const { socket, heard } = await listen(shop)
    cleanup(() => void socket.disconnect())
    const server = `
      export default { async setup(ctx) {
        await ctx.live.publish('${shop.store.id}', 'hello', { from: ctx.id })
      } }`
    await home.install(
      'apart',
      { entry: { server: 'index.js' }, ...MANIFEST },
      { 'index.js': server }
    )
    while (heard.length < 1) await wait(5)
    assert.deepEqual(heard, [['plugin:apart:hello', { payload: { from: 'apart' } }]])
  })

  test('a webhook is believed by its signature', async ({ assert }) => {
    const text = '{"id":7}'
    const hex = createHmac('sha256', 'secret').update(text).digest('hex')
    const base64 = createHmac('sha512', 'secret').update(text).digest('base64')
    const form = { secret: 'secret', prefix: 'sha256=' }
    assert.isTrue(isSigned(text, `sha256=${hex}`, form))
    assert.isTrue(
      isSigned(text, base64, { secret: 'secret', algorithm: 'sha512', encoding: 'base64' })
    )
    assert.isFalse(isSigned(`${text} `, `sha256=${hex}`, form))
    assert.isFalse(isSigned(text, hex, form), 'without its prefix')
    assert.isFalse(isSigned(text, `sha256=${hex.slice(2)}`, form), 'too short')
    assert.isFalse(isSigned(text, undefined, form))
    const nobodys = createHmac('sha256', '').update(text).digest('hex')
    assert.isFalse(isSigned(text, nobodys, { secret: '' }), 'no secret is no signature')
  })
})
