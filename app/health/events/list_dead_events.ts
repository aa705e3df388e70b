import { fromDatabaseTime } from '#core/clock'
import { redactText } from '#core/log/redact_text'
import { read } from '#core/sql'

export interface DeadEvent {
  id: string
  kind: string
  createdAt: string
  attempts: number
  /** Redacted: mail servers repeat addresses in what they refuse. */
  error: string
}

const SHOWN = 200

/** Deliveries that were given up, of the store and of no store, the oldest first. */
export async function listDeadEvents(storeId: string): Promise<DeadEvent[]> {
  const rows = await read<Record<string, string | number | null>>(
    `select id, kind, created_at, attempts, last_error from outbox_events
      where dead_at is not null and done_at is null and set_aside_at is null
        and (store_id is null or store_id = ?) order by id limit ${SHOWN}`,
    [storeId]
  )
  return rows.map((row) => ({
    id: String(row.id),
    kind: String(row.kind),
    createdAt: fromDatabaseTime(String(row.created_at)),
    attempts: Number(row.attempts),
    error: redactText(String(row.last_error ?? '')),
  }))
}
