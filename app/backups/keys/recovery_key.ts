import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { nowIso } from '#core/clock'
import { openSecret, readSetting, sealSecret, writeSetting } from '#core/settings'
import { transaction } from '#core/sql'

export const KEY_SETTING = 'backups.key'

/** Letters at the end of the key that the owner types back to show that it was saved. */
export const TYPED_BACK = 6

export interface RecoveryKey {
  /** Encrypts; lies in the open. */
  recipient: string
  /** Decrypts; kept sealed with APP_KEY, so that the server can prove its own backups. */
  sealedIdentity: string
  createdAt: string
  confirmedAt: string | null
  /** What decrypts the backups of before the key was changed, newest first. */
  formerSealedIdentities?: string[]
}

export async function readRecoveryKey(): Promise<RecoveryKey | null> {
  return readSetting<RecoveryKey | null>(KEY_SETTING, null)
}

/** The shop's key, made when the first backup or the first person asks for it. */
export async function ensureRecoveryKey(): Promise<RecoveryKey> {
  const known = await readRecoveryKey()
  if (known) return known
  const key = await newRecoveryKey()
  await transaction((sql) => writeSetting(sql, KEY_SETTING, key))
  return key
}

export async function newRecoveryKey(): Promise<RecoveryKey> {
  const identity = await generateX25519Identity()
  return {
    recipient: await identityToRecipient(identity),
    sealedIdentity: sealSecret(identity),
    createdAt: nowIso(),
    confirmedAt: null,
  }
}

/** The key itself; null without one, or when APP_KEY is not the one that it was sealed with. */
export function identityOf(key: RecoveryKey | null): string | null {
  return key ? openSecret(key.sealedIdentity) : null
}

/** Every kept key, today's first: one of them opens a backup of this shop, however old it is. */
export function identitiesOf(key: RecoveryKey | null): string[] {
  const sealed = key ? [key.sealedIdentity, ...(key.formerSealedIdentities ?? [])] : []
  return sealed.flatMap((one) => openSecret(one) ?? [])
}
