import { nowForDatabase } from '#core/clock'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'

export interface Redelivery {
  storeId: string
  userId: string
  /** Left out: everything that was given up. */
  eventId?: string
}

/** Makes given-up deliveries due again, with all their tries before them. */
export async function redeliverEvents({ storeId, userId, eventId }: Redelivery): Promise<number> {
  return transaction(async (sql) => {
    const { changes } = await sql.run(
      `update outbox_events set dead_at = null, attempts = 0, available_at = ?
        where dead_at is not null and done_at is null and set_aside_at is null
          and (store_id is null or store_id = ?) ${eventId ? 'and id = ?' : ''}`,
      [nowForDatabase(), storeId, ...(eventId ? [eventId] : [])]
    )
    if (changes > 0) {
      await appendStoreEntry(sql, {
        storeId,
        kind: 'event.redelivered',
        operatorId: userId,
        payload: { count: changes, eventId: eventId ?? null },
      })
    }
    return changes
  })
}
