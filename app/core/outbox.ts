import { clock, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import { placeholders, type Sql } from '#core/sql'

/** What leaves a transaction: mail, sockets, rollups, plugins hang on these. */
export type EventKind =
  | 'sales.sale.completed'
  | 'stock.level.changed'
  | 'catalog.item.changed'
  | 'sales.sale.parked'
  | 'tills.session.opened'
  | 'tills.session.closed'
  | 'tills.cash.moved'
  | 'customers.customer.saved'
  | 'customers.customer.erased'
  | 'receipts.mail.requested'
  | 'stores.pricing.changed'
  | 'plugins.settings.changed'
  | 'custom_fields.told'

export interface NewEvent {
  kind: EventKind
  storeId: string | null
  /** Events of one subject are delivered one after the other, in the order of their birth. */
  subjectId: string | null
  payload: Record<string, unknown>
}

export interface OutboxEvent extends NewEvent {
  id: string
  attempts: number
  createdAt: string
}

export type EventHandler = (event: OutboxEvent) => Promise<void>

const handlers = new Map<EventKind, EventHandler[]>()
const wakers = new Set<() => void>()

/**
 * Hears of a kind of event, after commit and at least once: a handler that fails is called again
 * later, so it must bear being called twice. Register it in the domain's `listeners.ts`.
 */
export function onEvent(kind: EventKind, handler: EventHandler): void {
  handlers.set(kind, [...(handlers.get(kind) ?? []), handler])
}

export function handlersOf(kind: EventKind): EventHandler[] {
  return handlers.get(kind) ?? []
}

/** Stores events in the transaction that makes them true. One insert, however many they are. */
export async function emitEvents(sql: Sql, events: NewEvent[]): Promise<void> {
  if (events.length === 0) return
  const now = toDatabaseTime(clock.now())
  await sql.run(
    `insert into outbox_events
       (id, kind, store_id, subject_id, payload, attempts, created_at, available_at)
     values ${placeholders(events.length, 8)}`,
    events.flatMap(({ kind, storeId, subjectId, payload }) => [
      newId(),
      kind,
      storeId,
      subjectId,
      JSON.stringify(payload),
      0,
      now,
      now,
    ])
  )
  sql.afterCommit(() => wakers.forEach((wake) => wake()))
}

export function emitEvent(sql: Sql, event: NewEvent): Promise<void> {
  return emitEvents(sql, [event])
}

/** Lets the worker hear of commits in this process; the answer undoes it. */
export function onNewEvents(wake: () => void): () => void {
  wakers.add(wake)
  return () => wakers.delete(wake)
}
