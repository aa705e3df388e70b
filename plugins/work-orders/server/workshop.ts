import type { DbContext } from '@tillhouse/sdk'
import type { WorkshopSettings } from './settings.ts'
import type { EventRow, EventKind } from './rows.ts'

/** All that the operations on work orders need; tests give another clock and other ids. */
export interface Workshop {
  db: DbContext
  settings(storeId: string): Promise<WorkshopSettings>
  /** False where it could not be sent. */
  mail(mail: Mail): Promise<boolean>
  /** ISO 8601 in UTC. */
  now(): string
  newId(): string
}

export interface Mail {
  to: string
  subject: string
  text: string
}

/** Who works on an order, and in which store. */
export interface Staff {
  name: string
  storeId: string
}

/** One line of an order's history. */
export function event(
  { newId, now }: Pick<Workshop, 'newId' | 'now'>,
  order_id: string,
  kind: EventKind,
  by_name: string | null,
  detail: EventRow['detail'] = {}
): EventRow {
  return { id: newId(), order_id, at: now(), kind, by_name, detail }
}
