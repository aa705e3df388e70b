import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'
import { test } from '@japa/runner'
import { issueCertificate, makeAuthority, readAuthority } from '#app/https/authority'
import { SecureListener } from '#app/https/secure_listener'
import { freePort } from '#tests/support/sales/server_process'

const HOST = '127.0.0.1'

async function opened(port: number, ca: string): Promise<TLSSocket> {
  const socket = connect({ host: HOST, port, ca, servername: 'till.local' })
  await new Promise((done, failed) => socket.once('secureConnect', done).once('error', failed))
  return socket
}

function ask(socket: TLSSocket): Promise<string> {
  return new Promise((done) => {
    socket.once('data', (data) => done(data.toString()))
    socket.write('GET / HTTP/1.1\r\nHost: till.local\r\n\r\n')
  })
}

test.group('The HTTPS listener', () => {
  test('hands visits to the one HTTP server, and takes a new certificate while others go on', async ({
    assert,
  }) => {
    const authority = await makeAuthority('kassa', ['till.local'])
    const read = await readAuthority(authority)
    const http = createServer((_, answer) => answer.end('sold'))
    const listener = new SecureListener(http)
    const port = await freePort()
    await listener.open({ host: HOST, port }, await issueCertificate(read, ['till.local']))

    const old = await opened(port, authority)
    assert.isTrue(old.authorized)
    assert.include(await ask(old), 'sold')

    listener.renew(await issueCertificate(read, ['till.local']))
    const fresh = await opened(port, authority)
    assert.notEqual(fresh.getPeerCertificate().serialNumber, old.getPeerCertificate().serialNumber)
    assert.include(await ask(old), 'sold')
    assert.include(await ask(fresh), 'sold')

    listener.close()
    assert.isFalse(listener.isListening)
    assert.include(await ask(old), 'sold')
    for (const socket of [old, fresh]) socket.destroy()
  })

  test('says when the port is taken, and leaves the other program alone', async ({ assert }) => {
    const other = createServer((_, answer) => answer.end('mine'))
    await new Promise<void>((done) => other.listen(0, HOST, done))
    const { port } = other.address() as AddressInfo
    const pem = await issueCertificate(await readAuthority(await makeAuthority('kassa', [])), [])
    const listener = new SecureListener(createServer())
    await assert.rejects(() => listener.open({ host: HOST, port }, pem), /EADDRINUSE/)
    const body = await new Promise((done) =>
      request({ host: HOST, port }, (answer) =>
        answer.once('data', (data) => done(String(data)))
      ).end()
    )
    assert.equal(body, 'mine')
    await new Promise((done) => other.close(done))
  })
})
