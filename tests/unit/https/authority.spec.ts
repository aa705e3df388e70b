import { X509Certificate } from 'node:crypto'
import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { issueCertificate, makeAuthority, readAuthority } from '#app/https/authority'
import { appleProfile } from '#app/https/apple_profile'
import { factsOf } from '#app/https/certificate_facts'
import { maySign } from '#app/https/name_constraints'

const NAMES = ['192.168.1.20', 'fd12::5', 'till.local', 'kassa', 'till.shop.example', '203.0.113.9']
const DAY_MS = 86_400_000

test.group('The local authority', () => {
  test('its certificates verify, hold every name, and browsers’ limits', async ({ assert }) => {
    const pem = await makeAuthority('kassa', NAMES)
    const authority = await readAuthority(pem)
    const issuer = new X509Certificate(pem)
    const server = new X509Certificate(await issueCertificate(authority, NAMES))

    assert.isTrue(issuer.ca)
    assert.isFalse(server.ca)
    assert.isTrue(server.checkIssued(issuer))
    assert.isTrue(server.verify(issuer.publicKey))
    for (const name of ['till.local', 'kassa', 'till.shop.example', 'localhost'])
      assert.exists(server.checkHost(name), name)
    for (const address of ['192.168.1.20', 'fd12::5', '203.0.113.9', '127.0.0.1'])
      assert.exists(server.checkIP(address), address)
    assert.isUndefined(server.checkHost('bank.example'))
    const days = (Number(server.validToDate) - Number(server.validFromDate)) / DAY_MS
    assert.isAtMost(days, 398)
    assert.isBelow(Number(server.validFromDate), Number(clock.now()))
    assert.deepEqual(
      factsOf(server).names.sort(),
      [...NAMES, '127.0.0.1', '::1', 'localhost'].sort()
    )
  })

  test('may sign for local networks and the names it began with, and for nothing else', async ({
    assert,
  }) => {
    const { certificate } = await readAuthority(await makeAuthority('kassa', NAMES))
    for (const name of ['any.local', 'pos.lan', '10.1.2.3', '172.31.0.1', 'fd99::1', ...NAMES])
      assert.isTrue(maySign(certificate, name), name)
    for (const name of ['bank.example', 'shop.example', '8.8.8.8', '172.32.0.1', '2001:db8::1'])
      assert.isFalse(maySign(certificate, name), name)
  })

  test('a name that it may not sign for is left off', async ({ assert }) => {
    const authority = await readAuthority(await makeAuthority('kassa', ['till.local']))
    const server = new X509Certificate(
      await issueCertificate(authority, ['till.local', 'bank.example'])
    )
    assert.notInclude(server.subjectAltName, 'bank.example')
    assert.include(server.subjectAltName, 'till.local')
  })

  test('two authorities of one shop have different names and serial numbers', async ({
    assert,
  }) => {
    const [one, other] = [await makeAuthority('kassa', []), await makeAuthority('kassa', [])]
    assert.notEqual(new X509Certificate(one).subject, new X509Certificate(other).subject)
    assert.notEqual(new X509Certificate(one).serialNumber, new X509Certificate(other).serialNumber)
  })

  test('the Apple profile carries the certificate and the same ids each time', async ({
    assert,
  }) => {
    const certificate = new X509Certificate(await makeAuthority('kassa', []))
    const profile = appleProfile(certificate, 'Tillhouse <kassa> & co')
    assert.include(profile, certificate.raw.toString('base64'))
    assert.include(profile, 'com.apple.security.root')
    assert.include(profile, 'Tillhouse &#60;kassa&#62; &#38; co')
    assert.equal(appleProfile(certificate, 'Tillhouse <kassa> & co'), profile)
    const ids = [...profile.matchAll(/PayloadUUID<\/key><string>([^<]+)/g)].map(([, id]) => id!)
    assert.lengthOf(new Set(ids), 2)
    for (const id of ids) assert.match(id, /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/)
  })
})
