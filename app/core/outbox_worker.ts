import logger from '@adonisjs/core/services/logger'
import { outboxDeliveries } from '#core/measures'
import {
  handlersOf,
  onNewEvents,
  type EventHandler,
  type EventKind,
  type OutboxEvent,
} from '#core/outbox'
import {
  claimDue,
  forgetDelivered,
  freeClaims,
  freeImpossibleClaims,
  markDone,
  markFailed,
} from '#core/outbox_store'
import { QueueWorker, type QueueWorkerOptions } from '#core/queue_worker'
import { isSqlite } from '#core/sql'

export interface OutboxWorkerOptions extends QueueWorkerOptions {
  handlersOf: (kind: EventKind) => EventHandler[]
}

const KEPT_MS = 7 * 24 * 3_600_000

/**
 * Delivers outbox events to their handlers: at least once, in order per subject. Runs in the web
 * process only.
 */
export class OutboxWorker extends QueueWorker<OutboxEvent> {
  constructor({ handlersOf: find = handlersOf, ...options }: Partial<OutboxWorkerOptions> = {}) {
    super(
      {
        claimDue,
        async handle(event) {
          for (const handle of find(event.kind)) await handle(event)
        },
        async markDone(events) {
          await markDone(events)
          outboxDeliveries.inc({ outcome: 'done' }, events.length)
        },
        async markFailed(event, error) {
          const { id, kind, attempts } = event
          logger.warn({ err: error }, `Event ${kind} ${id} failed, attempt ${attempts}`)
          outboxDeliveries.inc({ outcome: 'failed' })
          await markFailed(event, error)
        },
        // On SQLite there is no other process whose claims these could be.
        freeClaims: () => (isSqlite() ? freeClaims() : freeImpossibleClaims()),
        forget: () => forgetDelivered(KEPT_MS),
        onNew: onNewEvents,
      },
      options
    )
  }
}
