import { importPublicKey, verifyDocument, type DeviceKey } from '#app/documents/document_signature'
import type { Sender } from '#app/sales/acceptance/document_answer'

/** Importing a key costs more than verifying with it; an enrolment's key never changes. */
const keys = new Map<string, Promise<DeviceKey>>()
const MAX_KEYS = 2_000

/** Whether the sending device signed exactly these bytes. */
export async function isSignedBy(
  sender: Sender,
  bytes: Uint8Array<ArrayBuffer>,
  signature: string
): Promise<boolean> {
  return verifyDocument(bytes, signature, await keyOf(sender))
}

function keyOf({ enrolmentId, publicKey }: Sender): Promise<DeviceKey> {
  let key = keys.get(enrolmentId)
  if (!key) {
    if (keys.size >= MAX_KEYS) keys.clear()
    key = importPublicKey(publicKey)
    keys.set(enrolmentId, key)
    key.catch(() => keys.delete(enrolmentId))
  }
  return key
}
