import { mkdtemp, readdir } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { createSimulatedPrinter, readSimulatedJobs } from '#app/devices/simulated_printer'
import { createTcpPrinter } from '#app/devices/tcp_printer'

const JOB = { bytes: Uint8Array.of(0x1b, 0x40, 0x41, 0x0a), text: 'A' }

/** A network printer: takes what comes, or takes the connection and nothing more. */
async function aNetworkPrinter(isStuck = false) {
  const received: Buffer[] = []
  const sockets: Socket[] = []
  const server = createServer({ allowHalfOpen: isStuck }, (socket) => {
    socket.on('error', () => {})
    sockets.push(socket)
    if (isStuck) socket.pause()
    else socket.on('data', (data) => received.push(data))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, sockets, received, port: (server.address() as AddressInfo).port }
}

const close = (server: Server) => new Promise((resolve) => server.close(resolve))

test.group('Network printer', () => {
  test('every byte of a job arrives', async ({ assert }) => {
    const { server, received, port } = await aNetworkPrinter()
    const bytes = new Uint8Array(200_000).fill(0x42)
    const outcome = await createTcpPrinter({ host: '127.0.0.1', port }).print({ ...JOB, bytes })
    assert.deepEqual(outcome, { ok: true, value: null })
    await close(server)
    assert.equal(Buffer.concat(received).length, bytes.length)
  })

  test('a printer that is switched off is unreachable', async ({ assert }) => {
    const { server, port } = await aNetworkPrinter()
    await close(server)
    const outcome = await createTcpPrinter({ host: '127.0.0.1', port }).print(JOB)
    assert.deepEqual(outcome, { ok: false, reason: 'printer_unreachable' })
  })

  test('a printer that takes nothing is not ready', async ({ assert }) => {
    const { server, sockets, port } = await aNetworkPrinter(true)
    const bytes = new Uint8Array(50_000_000)
    const outcome = await createTcpPrinter({ host: '127.0.0.1', port }, 50).print({ ...JOB, bytes })
    assert.deepEqual(outcome, { ok: false, reason: 'printer_not_ready' })
    for (const socket of sockets) socket.destroy()
    await close(server)
  })
})

test.group('Simulated printer', () => {
  test('each job is kept as bytes and as text, in order', async ({ assert }) => {
    const folder = join(await mkdtemp(join(tmpdir(), 'printer-')), 'register')
    const printer = createSimulatedPrinter(folder)
    await printer.print(JOB)
    await printer.print({ ...JOB, text: 'B' })
    const jobs = await readSimulatedJobs(folder)
    assert.deepEqual(
      jobs.map(({ number, text }) => [number, text]),
      [
        [1, 'A'],
        [2, 'B'],
      ]
    )
    assert.deepEqual([...jobs[0]!.bytes], [...JOB.bytes])
  })

  test('old jobs are thrown away', async ({ assert }) => {
    const folder = await mkdtemp(join(tmpdir(), 'printer-'))
    const printer = createSimulatedPrinter(folder)
    for (let job = 1; job <= 25; job++) await printer.print(JOB)
    const jobs = await readSimulatedJobs(folder)
    assert.deepEqual([jobs[0]!.number, jobs.at(-1)!.number], [6, 25])
    assert.lengthOf(await readdir(folder), 40)
  })

  test('a register that never printed has no jobs', async ({ assert }) => {
    assert.deepEqual(await readSimulatedJobs('/nowhere/at/all'), [])
  })

  test('trouble can be played', async ({ assert }) => {
    const printer = createSimulatedPrinter('/nowhere', 'printer_not_ready')
    assert.deepEqual(await printer.print(JOB), { ok: false, reason: 'printer_not_ready' })
  })
})
