import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenChain } from '#tests/support/https/given_certificates'
import { startAndEnd } from '#tests/support/https/started_server'
import { freePort, ServerProcess } from '#tests/support/sales/server_process'

const FOLDER = resolve('tmp/https-start')

/** Another program that holds a port. */
async function givenTakenPort(): Promise<{ port: number; other: Server }> {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  return { port: (other.address() as AddressInfo).port, other }
}

test.group('Starting when something is in the way', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => {
    mkdirSync(FOLDER, { recursive: true })
    return () => rmSync(FOLDER, { recursive: true, force: true })
  })

  test('the port is taken: one line says so, and the process ends with 1', async ({ assert }) => {
    const { port, other } = await givenTakenPort()
    const { code, words } = await startAndEnd({ PORT: String(port), DATA_DIR: FOLDER })
    other.close()
    assert.equal(code, 1)
    assert.include(words, `Port ${port} is taken by another program`)
    assert.notMatch(words, /^\s+at /m)
  })

  test('a mistake in TRUSTED_PROXIES is named, and nothing is started', async ({ assert }) => {
    const { code, words } = await startAndEnd({
      PORT: String(await freePort()),
      DATA_DIR: FOLDER,
      TRUSTED_PROXIES: 'proxy.local',
    })
    assert.equal(code, 1)
    assert.include(words, 'TRUSTED_PROXIES in .env holds "proxy.local"')
  })

  test('HTTPS is required and its port is taken: the process ends with 1', async ({ assert }) => {
    const { port, other } = await givenTakenPort()
    const { code, words } = await startAndEnd({
      PORT: String(await freePort()),
      HTTPS: 'required',
      HTTPS_PORT: String(port),
      DATA_DIR: FOLDER,
    })
    other.close()
    assert.equal(code, 1)
    assert.include(words, `Port ${port} for HTTPS is taken`)
  })

  test('a key of another certificate: the machine itself is served, others see why', async ({
    assert,
  }) => {
    const [{ own, middle }, { own: another }] = [
      await givenChain('a.lan'),
      await givenChain('b.lan'),
    ]
    const [certificate, key] = [join(FOLDER, 'chain.pem'), join(FOLDER, 'key.pem')]
    writeFileSync(certificate, own.certificate + middle.certificate)
    writeFileSync(key, another.key)
    const server = await ServerProcess.start({
      HTTPS_PORT: String(await freePort()),
      HTTPS_CERT_FILE: certificate,
      HTTPS_KEY_FILE: key,
      DATA_DIR: FOLDER,
    })
    const local = await fetch(`${server.address}/health/live`)
    assert.equal(local.status, 200)
    const trust = await (await fetch(`${server.address}/trust`)).text()
    assert.include(trust, 'belongs to another certificate')
    await server.kill()
  })
})
