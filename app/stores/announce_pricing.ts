import { emitEvent } from '#core/outbox'
import type { Sql } from '#core/sql'

/** What sales are priced with has changed: open registers of a store, or of all, ask for it anew. */
export function announcePricing(sql: Sql, storeId: string | null): Promise<void> {
  return emitEvent(sql, {
    kind: 'stores.pricing.changed',
    storeId,
    subjectId: storeId,
    payload: {},
  })
}
