import { nowForDatabase } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'

export interface EventToSetAside {
  eventId: string
  storeId: string
  userId: string
  reason: string
}

/** A delivery that shall not be tried again; its row stays, with who decided and why. */
export async function setAsideEvent(
  act: EventToSetAside
): Promise<Result<null, { reason: 'not_given_up' }>> {
  const { eventId, storeId, userId, reason } = act
  return transaction(async (sql) => {
    const { changes } = await sql.run(
      `update outbox_events set set_aside_at = ?, set_aside_by_id = ?, set_aside_reason = ?
        where id = ? and dead_at is not null and done_at is null and set_aside_at is null
          and (store_id is null or store_id = ?)`,
      [nowForDatabase(), userId, reason, eventId, storeId]
    )
    if (changes === 0) return fail({ reason: 'not_given_up' })
    await appendStoreEntry(sql, {
      storeId,
      kind: 'event.set_aside',
      operatorId: userId,
      payload: { eventId },
    })
    return succeed(null)
  })
}
