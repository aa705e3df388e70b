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
import { isSqlite } from '#core/sql'

export interface OutboxWorkerOptions {
  /** How often to look for events whose time has come, and for those of other processes. */
  pollMs: number
  /** Commits within this time are looked at together: a busy till costs one look, not one each. */
  gatherMs: number
  /** Events that are being handled at the same time; a slow mail does not hold up a socket. */
  maxInFlight: number
  /** How long a stopping process waits for the handlers it has called. */
  patienceMs: number
  handlersOf: (kind: EventKind) => EventHandler[]
}

const DEFAULTS: OutboxWorkerOptions = {
  pollMs: 1_000,
  gatherMs: 20,
  maxInFlight: 16,
  patienceMs: 5_000,
  handlersOf,
}
const KEPT_MS = 7 * 24 * 3_600_000
const PASSES_BETWEEN_CLEANING = 3_600

/**
 * Delivers outbox events to their handlers: at least once, in order per subject, woken by commits
 * of this process. Runs in the web process only; several of them share the work by claims.
 */
export class OutboxWorker {
  #options: OutboxWorkerOptions
  #inFlight = new Set<Promise<void>>()
  #timer: NodeJS.Timeout | null = null
  #gathering: NodeJS.Timeout | null = null
  #delivered: OutboxEvent[] = []
  #marking: Promise<void> | null = null
  #passing: Promise<void> | null = null
  #isWoken = false
  #isStopped = true
  #passes = 0
  #forgetWaker = () => {}

  constructor(options: Partial<OutboxWorkerOptions> = {}) {
    this.#options = { ...DEFAULTS, ...options }
  }

  async start(): Promise<void> {
    this.#isStopped = false
    // On SQLite there is no other process whose claims these could be.
    await (isSqlite() ? freeClaims() : freeImpossibleClaims())
    this.#forgetWaker = onNewEvents(() => this.#gather())
    this.wake()
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    this.#forgetWaker()
    if (this.#timer) clearTimeout(this.#timer)
    if (this.#gathering) clearTimeout(this.#gathering)
    await this.#passing
    const patience = new Promise((resolve) => setTimeout(resolve, this.#options.patienceMs).unref())
    await Promise.race([Promise.all(this.#inFlight), patience])
  }

  #gather(): void {
    this.#gathering ??= setTimeout(() => {
      this.#gathering = null
      this.wake()
    }, this.#options.gatherMs)
  }

  /** Looks for due events now, or once more when it is just looking. */
  wake(): void {
    if (this.#isStopped) return
    if (this.#passing) {
      this.#isWoken = true
      return
    }
    if (this.#timer) clearTimeout(this.#timer)
    this.#passing = this.#pass()
      .catch((error) => logger.error(error, 'The outbox could not be read'))
      .finally(() => this.#afterPass())
  }

  /** Delivers everything that is due, and what that brings about, and answers how much it was. */
  async drain(): Promise<number> {
    let delivered = 0
    for (;;) {
      const events = await claimDue(this.#options.maxInFlight)
      if (events.length === 0) return delivered
      await Promise.all(events.map((event) => this.#deliver(event)))
      delivered += events.length
    }
  }

  async #pass(): Promise<void> {
    const room = this.#options.maxInFlight - this.#inFlight.size
    if (room > 0) {
      for (const event of await claimDue(room)) this.#begin(event)
    }
    if (this.#passes++ % PASSES_BETWEEN_CLEANING === 0) await forgetDelivered(KEPT_MS)
  }

  #begin(event: OutboxEvent): void {
    const delivery = this.#deliver(event)
      .catch((error) => logger.error(error, `Event ${event.id} could not be marked`))
      .finally(() => {
        this.#inFlight.delete(delivery)
        this.wake()
      })
    this.#inFlight.add(delivery)
  }

  #afterPass(): void {
    this.#passing = null
    if (this.#isStopped) return
    if (this.#isWoken) {
      this.#isWoken = false
      this.wake()
      return
    }
    this.#timer = setTimeout(() => this.wake(), this.#options.pollMs)
    this.#timer.unref()
  }

  async #deliver(event: OutboxEvent): Promise<void> {
    try {
      for (const handle of this.#options.handlersOf(event.kind)) await handle(event)
      await this.#markDone(event)
      outboxDeliveries.inc({ outcome: 'done' })
    } catch (error) {
      logger.warn(
        { err: error },
        `Event ${event.kind} ${event.id} failed, attempt ${event.attempts}`
      )
      outboxDeliveries.inc({ outcome: 'failed' })
      await markFailed(event, error)
    }
  }

  /** Whatever is delivered while the last marks are being written is marked together. */
  async #markDone(event: OutboxEvent): Promise<void> {
    this.#delivered.push(event)
    while (this.#marking) await this.#marking
    if (this.#delivered.length === 0) return
    const delivered = this.#delivered.splice(0)
    this.#marking = markDone(delivered).finally(() => (this.#marking = null))
    await this.#marking
  }
}
