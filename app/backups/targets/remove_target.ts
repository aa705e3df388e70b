import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { deleteTarget } from '#app/backups/targets/target_rows'
import type { Author } from '#app/users/author'

/** Forgets a target; what lies on it stays there and can still be restored. */
export async function removeTarget(id: string, { storeId, operatorId }: Author): Promise<void> {
  await transaction(async (sql) => {
    await deleteTarget(sql, id)
    await appendStoreEntry(sql, {
      storeId,
      operatorId,
      kind: 'settings.changed',
      payload: { setting: 'backups.target', targetId: id, isRemoved: true },
    })
  })
}
