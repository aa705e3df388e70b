import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'

/** What `files.json.sig` and `index.json.sig` hold. */
export interface Signature {
  /** The public key: its 32 bytes in base64. */
  key: string
  signature: string
}

/** The bytes that stand before the key itself in every Ed25519 public key (RFC 8410). */
const SPKI_START = Buffer.from('302a300506032b6570032100', 'hex')

export interface SigningKey {
  publicKey: string
  /** PKCS #8 in PEM, as other tools read it. */
  privatePem: string
}

export function newSigningKey(): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return { publicKey: plainKey(publicKey), privatePem }
}

export function signBytes(bytes: Uint8Array, privatePem: string): Signature {
  const privateKey = createPrivateKey(privatePem)
  return {
    key: plainKey(createPublicKey(privateKey)),
    signature: sign(null, bytes, privateKey).toString('base64'),
  }
}

export function publicKeyOf(privatePem: string): string {
  return plainKey(createPublicKey(createPrivateKey(privatePem)))
}

/** Says whose key signed the bytes; whether that is somebody to trust is another question. */
export function isSignedBy({ key, signature }: Signature, bytes: Uint8Array): boolean {
  const plain = Buffer.from(key, 'base64')
  if (plain.length !== 32) return false
  const der = Buffer.concat([SPKI_START, plain])
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' })
  return verify(null, bytes, publicKey, Buffer.from(signature, 'base64'))
}

export function readSignature(text: string): Signature | null {
  try {
    const { key, signature } = JSON.parse(text) as Partial<Signature>
    return typeof key === 'string' && typeof signature === 'string' ? { key, signature } : null
  } catch {
    return null
  }
}

function plainKey(publicKey: KeyObject): string {
  return publicKey
    .export({ type: 'spki', format: 'der' })
    .subarray(SPKI_START.length)
    .toString('base64')
}
