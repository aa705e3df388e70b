import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { transaction } from '#core/sql'

/** An event whose delivery was given up, with the error that its last try left. */
export async function givenDeadEvent(storeId: string | null, error = 'Error: no mail server') {
  const id = newId()
  const now = nowForDatabase()
  await transaction((sql) =>
    sql.run(
      `insert into outbox_events
         (id, kind, store_id, subject_id, payload, attempts, created_at, available_at, dead_at, last_error)
       values (?, 'receipts.mail.requested', ?, null, '{}', 12, ?, ?, ?, ?)`,
      [id, storeId, now, now, now, error]
    )
  )
  return id
}
