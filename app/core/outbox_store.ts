import { clock, fromDatabaseTime, toDatabaseTime } from '#core/clock'
import { claimRows } from '#core/claim_rows'
import { redactText } from '#core/log/redact_text'
import { read, transaction, type SqlValue } from '#core/sql'
import type { EventKind, OutboxEvent } from '#core/outbox'

interface Row {
  id: string
  kind: EventKind
  store_id: string | null
  subject_id: string | null
  payload: string
  attempts: number
  created_at: string
  available_at: string
}

/** How long a claimed event belongs to the process that claimed it, should it never report back. */
const LEASE_MS = 60_000
const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 10 * 60_000
export const MAX_ATTEMPTS = 12

/** Events that are due, none of which has an older open event of the same subject before it. */
const DUE = `
  select e.id, e.kind, e.store_id, e.subject_id, e.payload, e.attempts, e.created_at, e.available_at
    from outbox_events e
   where e.done_at is null and e.dead_at is null and e.available_at <= ?
     and (e.subject_id is null or not exists (
           select 1 from outbox_events b
            where b.subject_id = e.subject_id and b.done_at is null and b.dead_at is null and b.id < e.id))
   order by e.id limit ?`

function later(milliseconds: number): string {
  return toDatabaseTime(new Date(clock.now().getTime() + milliseconds))
}

async function change(statement: string, values: SqlValue[]): Promise<number> {
  return transaction(async (sql) => (await sql.run(statement, values)).changes)
}

function marks(rows: readonly unknown[]): string {
  return rows.map(() => '?').join(', ')
}

/** Takes due events for this process. */
export async function claimDue(limit: number): Promise<OutboxEvent[]> {
  const due = await read<Row>(DUE, [toDatabaseTime(clock.now()), limit])
  return (await claimRows('outbox_events', due, later(LEASE_MS))).map(eventOf)
}

function eventOf(row: Row): OutboxEvent {
  return {
    id: row.id,
    kind: row.kind,
    storeId: row.store_id,
    subjectId: row.subject_id,
    payload: JSON.parse(row.payload) as Record<string, unknown>,
    attempts: Number(row.attempts) + 1,
    createdAt: fromDatabaseTime(row.created_at),
  }
}

/** Marks what was delivered, all in one statement. */
export async function markDone(events: readonly OutboxEvent[]): Promise<void> {
  await change(
    `update outbox_events set done_at = ?, last_error = null where id in (${marks(events)})`,
    [later(0), ...events.map((event) => event.id)]
  )
}

/** Puts a failed event off, longer each time, and gives it up in the end. */
export async function markFailed(event: OutboxEvent, error: unknown): Promise<void> {
  const isDead = event.attempts >= MAX_ATTEMPTS
  const delay = Math.min(FIRST_DELAY_MS * 2 ** (event.attempts - 1), LONGEST_DELAY_MS)
  await change(
    'update outbox_events set available_at = ?, dead_at = ?, last_error = ? where id = ?',
    [later(delay), isDead ? later(0) : null, redactText(String(error)).slice(0, 500), event.id]
  )
}

/** When the only process starts, whatever an earlier one had claimed is free again. */
export async function freeClaims(): Promise<void> {
  await change(
    'update outbox_events set available_at = ? where done_at is null and available_at > ?',
    [later(0), later(0)]
  )
}

/**
 * Frees what is put off further than any delay goes: the clock was set back while nothing ran. Other
 * processes keep their claims.
 */
export async function freeImpossibleClaims(): Promise<void> {
  await change(
    'update outbox_events set available_at = ? where done_at is null and available_at > ?',
    [later(0), later(LONGEST_DELAY_MS + LEASE_MS)]
  )
}

/** Makes given-up events due again and answers how many there were. */
export async function reviveDead(): Promise<number> {
  return change(
    `update outbox_events set dead_at = null, attempts = 0, available_at = ?
      where dead_at is not null and set_aside_at is null`,
    [later(0)]
  )
}

/** Events that were given up: what the back office shows until somebody has looked. */
export async function countDead(): Promise<number> {
  const [row] = await read<{ n: number }>(
    `select count(*) as n from outbox_events
      where done_at is null and dead_at is not null and set_aside_at is null`
  )
  return Number(row?.n ?? 0)
}

/** What is still to be delivered, what was given up, and since when the oldest waits. */
export async function readBacklog(): Promise<{
  waiting: number
  dead: number
  oldestAt: string | null
}> {
  const [row] = await read<{ waiting: number; oldest: string | null }>(
    `select count(*) as waiting, min(created_at) as oldest from outbox_events
      where done_at is null and dead_at is null`
  )
  return {
    waiting: Number(row?.waiting ?? 0),
    dead: await countDead(),
    oldestAt: row?.oldest ? fromDatabaseTime(row.oldest) : null,
  }
}

/** Forgets delivered events of the past, a few at a time, so that the table stays small. */
export async function forgetDelivered(keptMs: number, limit = 500): Promise<number> {
  const rows = await read<{ id: string }>(
    'select id from outbox_events where done_at < ? order by done_at limit ?',
    [later(-keptMs), limit]
  )
  if (rows.length === 0) return 0
  return change(
    `delete from outbox_events where id in (${rows.map(() => '?').join(', ')})`,
    rows.map((row) => row.id)
  )
}
