import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { Author } from '#app/users/author'

/** Writes what was done to a plugin into a journal: the first store's, when it was a command. */
export async function writeDown(
  sql: Sql,
  setting: string,
  payload: Record<string, unknown>,
  author: Author | null = null
): Promise<void> {
  const kind = 'settings.changed'
  if (author) return appendStoreEntry(sql, { ...author, kind, payload: { setting, ...payload } })
  const [store] = await sql.all<{ id: string }>(
    'select id from stores order by created_at, id limit 1'
  )
  // Before the set-up there is neither a store nor anybody to account to.
  if (!store) return
  await appendStoreEntry(sql, {
    storeId: store.id,
    operatorId: null,
    kind,
    payload: { setting, by: 'command', ...payload },
  })
}
