import {
  createDeviceKeys,
  type DeviceKey,
  type DevicePublicKey,
} from '#app/documents/document_signature'
import type { RegisterDatabase } from '#resources/register/device/database'

export interface DeviceKeys {
  privateKey: DeviceKey
  publicKey: DevicePublicKey
}

/** Browsers give keys and locks only to pages that nobody could have changed on the way. */
export function canKeepKeys(): boolean {
  return globalThis.isSecureContext === true && crypto.subtle !== undefined
}

/** The key that this device was enrolled with, or a new one; it never leaves the browser. */
export async function deviceKeys(database: RegisterDatabase): Promise<DeviceKeys> {
  const kept = await database.read<DeviceKeys>('device_keys')
  if (kept) return kept
  const made = await createDeviceKeys()
  await database.write('device_keys', made)
  return made
}
