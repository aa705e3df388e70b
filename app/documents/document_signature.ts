/**
 * ECDSA P-256 with SHA-256 over a document's canonical bytes. The private key is made on the
 * device, cannot be taken out of it, and says which device wrote the document.
 */
const KEY_KIND = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' }

/** WebCrypto's key, named through the function so that browser and Node types both do. */
export type DeviceKey = Parameters<typeof crypto.subtle.sign>[1]

/** A public P-256 key in JWK form. */
export interface DevicePublicKey {
  kty: 'EC'
  crv: 'P-256'
  x: string
  y: string
}

/** A device's keys: the private one non-extractable, the public one as JWK for the server. */
export async function createDeviceKeys(): Promise<{
  privateKey: DeviceKey
  publicKey: DevicePublicKey
}> {
  const pair = await crypto.subtle.generateKey(KEY_KIND, false, ['sign', 'verify'])
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  return { privateKey: pair.privateKey, publicKey: { kty: 'EC', crv: 'P-256', x, y } }
}

/** Imports a device's public key; keep the result, importing costs more than verifying. */
export function importPublicKey(publicKey: DevicePublicKey): Promise<DeviceKey> {
  const { kty, crv, x, y } = publicKey
  return crypto.subtle.importKey('jwk', { kty, crv, x, y }, KEY_KIND, true, ['verify'])
}

/** Signs canonical bytes; the answer is base64 of the 64 bytes r ‖ s. */
export async function signDocument(
  bytes: Uint8Array<ArrayBuffer>,
  privateKey: DeviceKey
): Promise<string> {
  return base64Of(new Uint8Array(await crypto.subtle.sign(SIGNING, privateKey, bytes)))
}

/** Whether the signature was made over exactly these bytes; false for anything unreadable. */
export async function verifyDocument(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
  publicKey: DeviceKey
): Promise<boolean> {
  const signatureBytes = bytesOf(signature)
  return signatureBytes !== null
    ? crypto.subtle.verify(SIGNING, publicKey, signatureBytes, bytes)
    : false
}

function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}
