import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'

/** Writes what was done to a plugin from the console into the first store's journal. */
export async function writeDown(
  sql: Sql,
  setting: string,
  payload: Record<string, unknown>
): Promise<void> {
  const [store] = await sql.all<{ id: string }>(
    'select id from stores order by created_at, id limit 1'
  )
  // Before the set-up there is neither a store nor anybody to account to.
  if (!store) return
  await appendStoreEntry(sql, {
    storeId: store.id,
    operatorId: null,
    kind: 'settings.changed',
    payload: { setting, by: 'command', ...payload },
  })
}
