import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { test } from '@japa/runner'
import { readCalls } from '#app/plugin_kernel/net/call_log'
import { DeviceRules } from '#app/plugin_kernel/net/device_rules'
import { hooks } from '#app/hooks/hook_port'
import { cleanDatabase } from '#tests/support/clean_database'
import { patient } from '#tests/support/long_tier'
import { ASKED_SALE } from '#tests/support/plugin_kernel/asked_sale'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

type Cleanup = (undo: () => Promise<void>) => void

async function aDevice(cleanup: Cleanup, meet: (socket: Socket) => void) {
  const sockets: Socket[] = []
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.push(socket.on('error', () => {}))
    meet(socket)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  cleanup(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((done) => server.close(done))
  })
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port, sockets }
}

async function driver(cleanup: Cleanup, ...caps: string[]) {
  const permissions = caps.map((cap) => ({ cap, why: 'Prints.' }))
  const home = await PluginHome.open(cleanup)
  return { home, ...(await givenContext(home, 'driver', { permissions })) }
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code
  )

test.group('A plugin that reaches a device', (group) => {
  group.each.setup(cleanDatabase)

  test('sends bytes, hears the answer and knows when all is taken', async ({ assert, cleanup }) => {
    const heard: Buffer[] = []
    const device = await aDevice(cleanup, (socket) => {
      socket.on('data', (bytes) => {
        heard.push(bytes)
        if (bytes.includes(0x10)) socket.write(Buffer.of(0x12))
      })
      socket.on('end', () => socket.end())
    })
    const { tcp } = await driver(cleanup, `device:tcp:127.0.0.0/8:${device.port}`)
    const connection = await tcp.open(device)
    assert.isNull(await connection.receive(20))
    await connection.send(Uint8Array.of(0x10, 0x04, 0x01))
    assert.deepEqual(await connection.receive(2_000), Uint8Array.of(0x12))
    await connection.send(new Uint8Array(200_000).fill(0x42))
    await connection.finish()
    assert.equal(Buffer.concat(heard).length, 200_003)
    assert.equal(await codeOf(connection.send(Uint8Array.of(1))), 'NET_UNREACHABLE')
    await connection.close()
    const [call] = await readCalls('driver')
    assert.containsSubset(call, {
      kind: 'tcp',
      where: `127.0.0.1:${device.port}`,
      outcome: 'answered',
      sentBytes: 200_003,
      receivedBytes: 1,
    })
  })

  test('reaches nothing that it did not declare', async ({ assert, cleanup }) => {
    const device = await aDevice(cleanup, () => {})
    const { tcp } = await driver(cleanup, 'device:tcp:127.0.0.0/8:9100-9101', 'device:tcp:10.0.0.1')
    assert.equal(await codeOf(tcp.open(device)), 'NET_REFUSED')
    assert.equal(await codeOf(tcp.open({ host: 'localhost', port: device.port })), 'NET_REFUSED')
    for (const host of ['192.168.1.1', '169.254.169.254', '8.8.8.8', '::1', '::ffff:8.8.8.8'])
      assert.equal(await codeOf(tcp.open({ host, port: 9100 })), 'NET_REFUSED', host)
    for (const port of [0, 65_536, 1.5])
      assert.equal(await codeOf(tcp.open({ host: '10.0.0.1', port })), 'NET_WRONG_CALL')
    assert.equal(await codeOf(tcp.open({ host: 'a b', port: 9100 })), 'NET_WRONG_CALL')
    assert.lengthOf(device.sockets, 0)
    assert.lengthOf(await readCalls('driver'), 11)
  })

  test('is told of one that is off, or takes nothing', async ({ assert, cleanup }) => {
    const device = await aDevice(cleanup, (socket) => void socket.pause())
    const { tcp } = await driver(cleanup, 'device:tcp:127.0.0.1')
    assert.equal(await codeOf(tcp.open({ host: '127.0.0.1', port: 1 })), 'NET_UNREACHABLE')
    const connection = await tcp.open(device)
    const whole = new Uint8Array(1024 * 1024)
    let code = 'done'
    for (let times = 0; code === 'done' && times < 50; times++)
      code = await codeOf(connection.send(whole, 100))
    assert.equal(code, 'NET_LATE')
    assert.notEqual(await codeOf(connection.send(Uint8Array.of(1))), 'done')
    assert.equal((await readCalls('driver'))[0]!.outcome, 'late')
  })

  test('keeps no connection when it is switched off', async ({ assert, cleanup }) => {
    const device = await aDevice(cleanup, () => {})
    const { home, tcp } = await driver(cleanup, 'device:tcp:127.0.0.1')
    const connections = await Promise.all(Array.from({ length: 8 }, () => tcp.open(device)))
    assert.equal(await codeOf(tcp.open(device)), 'NET_TOO_MANY')
    await connections[0]!.close()
    const closed = device.sockets.map((socket) => once(socket.resume(), 'end'))
    await home.disable('driver')
    await Promise.all(closed)
    assert.equal(await codeOf(tcp.open(device)), 'NET_SWITCHED_OFF')
  })

  test('declares addresses and ports, or is not read', ({ assert }) => {
    const at = (cap: string, port: number, address: string) =>
      new DeviceRules([`device:tcp:${cap}`]).allow(port)(address)
    assert.isTrue(at('192.168.0.0/16:9100-9199', 9150, '192.168.7.7'))
    assert.isFalse(at('192.168.0.0/16:9100-9199', 9200, '192.168.7.7'))
    assert.isFalse(at('192.168.0.0/16:9100', 9100, '192.169.7.7'))
    assert.isTrue(at('[fd00::]/8:9100', 9100, 'fd12::1'))
    assert.isTrue(at('[::1]', 22, '::1'))
    assert.throws(() => at('printer.local:9100', 9100, '::1'))
  })

  test('does so from a process of its own', async ({ assert, cleanup }) => {
    const heard: string[] = []
    const device = await aDevice(cleanup, (socket) => {
      socket.on('data', (bytes) => {
        heard.push(bytes.toString())
        socket.write('ready')
      })
      socket.on('end', () => socket.end())
    })
    const home = await PluginHome.open(cleanup)
    const caps = ['hook:veto:sale.before_complete', `device:tcp:127.0.0.1:${device.port}`]
    const manifest = {
      entry: { server: 'index.ts' },
      hooks: [{ hook: 'sale.before_complete@1', kind: 'guard', timeout: 3_000 }],
      permissions: caps.map((cap) => ({ cap, why: 'Prints.' })),
    }
    const code = `
import { definePlugin, deny } from '@tillhouse/sdk'
export default definePlugin({
  setup(ctx) {
    ctx.on('sale.before_complete', async () => {
      const printer = await ctx.tcp.open({ host: '127.0.0.1', port: ${device.port} })
      await printer.send(new TextEncoder().encode('hello'))
      const said = await printer.receive(2000)
      await printer.finish()
      return deny('said', new TextDecoder().decode(said))
    })
  },
})`
    await home.install('driver', manifest, { 'index.ts': code })
    const { denials } = await hooks.askGuards('sale.before_complete', ASKED_SALE)
    assert.equal(denials[0]?.message, 'ready')
    assert.deepEqual(heard, ['hello'])
  }).timeout(patient(60_000))
})
