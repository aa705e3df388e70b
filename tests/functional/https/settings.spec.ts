import { rmSync, writeFileSync } from 'node:fs'
import { X509Certificate } from 'node:crypto'
import { resolve } from 'node:path'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { read } from '#core/sql'
import { readSetting } from '#core/settings'
import { applyHttps } from '#app/https/apply_https'
import { NO_HTTPS, setHttpsState } from '#app/https/https_state'
import { pathOfKeyFile, readKeyFile } from '#app/https/key_files'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenCertificate, givenChain } from '#tests/support/https/given_certificates'

const HERE = '/settings/secure_connection'

async function givenOwner(client: ApiClient) {
  const shop = await givenShop()
  const owner = await accountOf(shop.operators.owner)
  const send = (method: 'get' | 'put' | 'post' | 'delete', path: string) =>
    client[method](path).loginAs(owner).withCsrfToken().redirects(0)
  return { send, owner }
}

function certificate(): X509Certificate {
  return new X509Certificate(readKeyFile('server.pem')!)
}

async function journalled(): Promise<unknown[]> {
  const rows = await read<{ payload: string }>(
    "select payload from journal_entries where kind = 'settings.changed' order by sequence"
  )
  return rows.map(({ payload }) => JSON.parse(payload))
}

test.group('Settings of the secure connection', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => {
    rmSync(resolve(pathOfKeyFile('server.pem'), '..'), { recursive: true, force: true })
    setHttpsState(NO_HTTPS)
    return () => setHttpsState(NO_HTTPS)
  })

  test('choosing the shop’s own authority makes it, with a certificate, and is journalled', async ({
    client,
    assert,
  }) => {
    const { send } = await givenOwner(client)
    const answer = await send('put', HERE).form({ mode: 'authority' })
    assert.equal(answer.header('location'), HERE)
    assert.equal(await readSetting('https.mode', null), 'authority')
    assert.deepEqual(await journalled(), [{ setting: 'https.mode', value: 'authority' }])

    const page = await send('get', HERE).withInertia()
    page.assertInertiaComponent('https/settings')
    assert.equal(page.inertiaProps.state.certificate.fingerprint, certificate().fingerprint256)
    assert.isAbove(page.inertiaProps.addresses.length, 0)
    assert.isTrue(page.inertiaProps.state.isChosen)
  })

  test('a name is added, stands on the certificate at once, and goes again', async ({
    client,
    assert,
  }) => {
    const { send } = await givenOwner(client)
    await send('put', HERE).form({ mode: 'authority' })
    await send('post', `${HERE}/names`).form({ name: 'https://Kasse.Local:3443/register' })
    assert.exists(certificate().checkHost('kasse.local'))
    assert.deepEqual(await readSetting('https.names', []), ['kasse.local'])

    await send('delete', `${HERE}/names/kasse.local`)
    assert.isUndefined(certificate().checkHost('kasse.local'))
  })

  test('what is no name, and what the authority may not sign for, is refused in words', async ({
    client,
    assert,
  }) => {
    const { send } = await givenOwner(client)
    await send('put', HERE).form({ mode: 'authority' })
    for (const { name, word } of [
      { name: 'two words', word: 'neither a host name' },
      { name: 'bank.example', word: 'local names and addresses only' },
    ]) {
      const answer = await send('post', `${HERE}/names`).form({ name })
      assert.include(JSON.stringify(answer.flashMessages()), word)
    }
    assert.deepEqual(await readSetting('https.names', []), [])
  })

  test('renewing gives another certificate of the same authority; a new authority is another', async ({
    client,
    assert,
  }) => {
    const { send } = await givenOwner(client)
    await send('put', HERE).form({ mode: 'authority' })
    const [first, authority] = [certificate(), readKeyFile('authority.pem')]
    await send('post', `${HERE}/renewals`)
    assert.notEqual(certificate().serialNumber, first.serialNumber)
    assert.equal(readKeyFile('authority.pem'), authority)

    await send('post', `${HERE}/authorities`).form({})
    assert.equal(readKeyFile('authority.pem'), authority)
    await send('post', `${HERE}/authorities`).form({ isUnderstood: 'true' })
    assert.notEqual(readKeyFile('authority.pem'), authority)
    assert.isTrue(
      certificate().verify(new X509Certificate(readKeyFile('authority.pem')!).publicKey)
    )
  })

  test('a certificate of one’s own is checked, kept and served; a wrong one changes nothing', async ({
    client,
    assert,
  }) => {
    const { send } = await givenOwner(client)
    const { middle, own } = await givenChain('till.shop.example')
    const stranger = await givenCertificate({ name: 'Stranger' })
    const upload = (chain: string, key: string) =>
      send('post', `${HERE}/certificates`)
        .file('certificate', Buffer.from(chain), { filename: 'chain.pem' })
        .file('key', Buffer.from(key), { filename: 'key.pem' })

    const refused = await upload(own.certificate + middle.certificate, stranger.key)
    assert.include(JSON.stringify(refused.flashMessages()), 'belongs to another certificate')
    assert.isNull(readKeyFile('own.pem'))
    assert.isNull(await readSetting('https.mode', null))

    await upload(own.certificate + middle.certificate, own.key)
    assert.equal(await readSetting('https.mode', null), 'own')
    const { certificate: facts, problem } = await applyHttps()
    assert.deepEqual([facts?.names, problem], [['till.shop.example'], null])
  })

  test('nobody can shut the door behind a proxy that the choice did not come through', async ({
    client,
    assert,
  }) => {
    const { send } = await givenOwner(client)
    setHttpsState(NO_HTTPS)
    const answer = await send('put', HERE).header('host', 'till.local').form({ mode: 'proxy' })
    assert.include(JSON.stringify(answer.flashMessages()), 'through the proxy')
    assert.isNull(await readSetting('https.mode', null))

    await send('put', HERE)
      .header('host', 'till.shop.example')
      .header('x-forwarded-proto', 'https')
      .form({ mode: 'proxy' })
    assert.equal(await readSetting('https.mode', null), 'proxy')
  })

  test('a damaged file is told and mended when it is away', async ({ client, assert }) => {
    const { send } = await givenOwner(client)
    await send('put', HERE).form({ mode: 'authority' })
    writeFileSync(pathOfKeyFile('server.pem'), 'no certificate')
    assert.equal((await applyHttps()).problem?.reason, 'files_damaged')
    rmSync(pathOfKeyFile('server.pem'))
    assert.isNull((await applyHttps()).problem)
  })
})
