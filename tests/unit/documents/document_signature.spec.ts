import { createPublicKey, verify } from 'node:crypto'
import { test } from '@japa/runner'
import { canonicalBytes } from '#app/documents/canonical_bytes'
import {
  createDeviceKeys,
  importPublicKey,
  signDocument,
  verifyDocument,
} from '#app/documents/document_signature'
import { aSale } from '#tests/support/documents'

test.group('Document signature', () => {
  test('a signature holds for the signed bytes and for no others', async ({ assert }) => {
    const { privateKey, publicKey } = await createDeviceKeys()
    const bytes = canonicalBytes(aSale())
    const signature = await signDocument(bytes, privateKey)
    const key = await importPublicKey(publicKey)

    assert.isTrue(await verifyDocument(bytes, signature, key))
    const changed = Uint8Array.from(bytes)
    changed[100]! ^= 1
    assert.isFalse(await verifyDocument(changed, signature, key))
  })

  test('another device cannot sign in its place', async ({ assert }) => {
    const [device, other] = [await createDeviceKeys(), await createDeviceKeys()]
    const bytes = canonicalBytes(aSale())
    const signature = await signDocument(bytes, other.privateKey)
    assert.isFalse(await verifyDocument(bytes, signature, await importPublicKey(device.publicKey)))
  })

  test('an unreadable signature is simply wrong', async ({ assert }) => {
    const key = await importPublicKey((await createDeviceKeys()).publicKey)
    for (const signature of ['', 'no base64 §', 'AAAA', 'A'.repeat(88)]) {
      assert.isFalse(await verifyDocument(canonicalBytes({}), signature, key))
    }
  })

  test('the private key cannot leave the device', async ({ assert }) => {
    const { privateKey } = await createDeviceKeys()
    assert.isFalse(privateKey.extractable)
  })

  test('an independent implementation accepts the signature', async ({ assert }) => {
    const { privateKey, publicKey } = await createDeviceKeys()
    const bytes = canonicalBytes(aSale())
    const signature = Buffer.from(await signDocument(bytes, privateKey), 'base64')
    const key = createPublicKey({ key: { ...publicKey }, format: 'jwk' })
    assert.isTrue(verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature))
  })
})
