import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { StoreActKind } from '#app/journal/store_act_kinds'

export interface OwnAct {
  kind: StoreActKind
  /** Whose account it is about. */
  userId: string
  /** Who did it; null for the keyboard of the server. */
  operatorId: string | null
  payload?: Record<string, unknown>
}

/**
 * Writes what happens to an account to the chain of the person's store, or of the first store for
 * who has all or none.
 */
export async function journalOwnAct(
  sql: Sql,
  { kind, userId, operatorId, payload = {} }: OwnAct
): Promise<void> {
  const [row] = await sql.all<{ store_id: string | null }>(
    `select coalesce((select max(ur.store_id) from user_roles ur where ur.user_id = ?),
                     (select s.id from stores s order by s.created_at, s.id limit 1)) as store_id`,
    [userId]
  )
  if (!row?.store_id) return
  const act = { storeId: row.store_id, kind, operatorId, payload: { userId, ...payload } }
  await appendStoreEntry(sql, act)
}
