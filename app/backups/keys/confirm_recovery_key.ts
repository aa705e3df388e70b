import { nowIso } from '#core/clock'
import { writeSetting } from '#core/settings'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import {
  identityOf,
  KEY_SETTING,
  readRecoveryKey,
  TYPED_BACK,
} from '#app/backups/keys/recovery_key'
import type { Author } from '#app/users/author'

/** Notes that the owner has the key: they typed its end back. */
export async function confirmRecoveryKey(
  typed: string,
  { storeId, operatorId }: Author
): Promise<boolean> {
  const key = await readRecoveryKey()
  const ending = typed.trim().toUpperCase()
  if (!key || ending.length < TYPED_BACK || !identityOf(key)?.endsWith(ending)) return false
  await transaction(async (sql) => {
    await writeSetting(sql, KEY_SETTING, { ...key, confirmedAt: nowIso() })
    await appendStoreEntry(sql, {
      storeId,
      operatorId,
      kind: 'settings.changed',
      payload: { setting: KEY_SETTING, recipient: key.recipient, isConfirmed: true },
    })
  })
  return true
}
