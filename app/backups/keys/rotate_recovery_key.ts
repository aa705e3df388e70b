import { writeSetting } from '#core/settings'
import { read, transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { KEY_SETTING, newRecoveryKey, readRecoveryKey } from '#app/backups/keys/recovery_key'

/**
 * A new recovery key: backups from now on are encrypted for it, and its owner has to save it. Those
 * taken before open with the key of before, which stays with the server, sealed, to prove them.
 * Answers whom backups are encrypted for.
 */
export async function rotateRecoveryKey(): Promise<{ recipient: string }> {
  const former = await readRecoveryKey()
  const key = await newRecoveryKey()
  const formerSealedIdentities = former
    ? [former.sealedIdentity, ...(former.formerSealedIdentities ?? [])]
    : []
  const [store] = await read<{ id: string }>(
    'select id from stores order by created_at, id limit 1'
  )
  await transaction(async (sql) => {
    await writeSetting(sql, KEY_SETTING, { ...key, formerSealedIdentities })
    if (!store) return
    await appendStoreEntry(sql, {
      storeId: store.id,
      operatorId: null,
      kind: 'settings.changed',
      payload: { setting: KEY_SETTING, recipient: key.recipient, by: 'command' },
    })
  })
  return { recipient: key.recipient }
}
