import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { test } from '@japa/runner'
import { certificatesIn } from '#app/https/certificate_facts'
import { checkOwnCertificate } from '#app/https/check_own_certificate'
import {
  fingerprintOf,
  givenCertificate,
  givenChain,
} from '#tests/support/https/given_certificates'

const HOST = 'till.shop.example'

function reasonOf(certificate: string, key: string): string {
  const checked = checkOwnCertificate({ certificate, key })
  return checked.ok ? 'fine' : checked.reason
}

test.group('A certificate of one’s own', () => {
  test('a full chain with its key is fine, and put into the order that servers send', async ({
    assert,
  }) => {
    const { root, middle, own } = await givenChain(HOST)
    const mixed = [root, own, middle].map(({ certificate }) => certificate).join('')
    const checked = checkOwnCertificate({ certificate: mixed, key: own.key })
    assert.isTrue(checked.ok)
    const pem = checked.ok ? checked.value.pem : ''
    assert.deepEqual(
      certificatesIn(pem).map(({ fingerprint256 }) => fingerprint256),
      [own, middle, root].map(({ certificate }) => fingerprintOf(certificate))
    )
    assert.equal(createPrivateKey(pem).asymmetricKeyType, 'ec')
  })

  test('each thing that is wrong has its own name', async ({ assert }) => {
    const { middle, own } = await givenChain(HOST)
    const chain = own.certificate + middle.certificate
    const stranger = await givenCertificate({ name: 'Stranger' })
    const locked = createPrivateKey(own.key)
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' })
      .toString()
    assert.equal(reasonOf(chain, ''), 'no_key')
    assert.equal(reasonOf(chain, own.certificate), 'no_key')
    assert.equal(reasonOf(chain, locked), 'key_has_password')
    assert.equal(reasonOf(chain, own.key.replace(/[A-Za-z0-9+/]{20}/, '')), 'damaged_key')
    assert.equal(reasonOf('', own.key), 'no_certificate')
    assert.equal(reasonOf(own.key, own.key), 'no_certificate')
    assert.equal(
      reasonOf(own.certificate.replace(/[A-Za-z0-9+/]{40}/, ''), own.key),
      'damaged_certificate'
    )
    assert.equal(reasonOf(chain, stranger.key), 'key_of_another')
    assert.equal(reasonOf(own.certificate + stranger.certificate, own.key), 'chain_broken')
  })

  test('dates, names and strength are looked at too', async ({ assert }) => {
    const { own: expired } = await givenChain(HOST, { from: -90, to: -1 })
    assert.equal(reasonOf(expired.certificate, expired.key), 'expired')
    const { own: early } = await givenChain(HOST, { from: 1 })
    assert.equal(reasonOf(early.certificate, early.key), 'not_yet_valid')
    const { middle } = await givenChain(HOST)
    const nameless = await givenCertificate({ name: HOST, signedBy: middle })
    assert.equal(reasonOf(nameless.certificate, nameless.key), 'without_names')
    const lonely = await givenCertificate({ name: HOST, hosts: [HOST] })
    assert.equal(reasonOf(lonely.certificate, lonely.key), 'self_signed')
  })

  test('a key of another kind than the certificate’s is another’s', async ({ assert }) => {
    const { own } = await givenChain(HOST)
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const rsa = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
    assert.equal(reasonOf(own.certificate, rsa), 'key_of_another')
  })
})
