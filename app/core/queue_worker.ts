import logger from '@adonisjs/core/services/logger'

/** Entries of a table that are handled after the commit that made them, at least once each. */
export interface Queue<Entry> {
  /** Takes due entries for this process. */
  claimDue(limit: number): Promise<Entry[]>
  handle(entry: Entry): Promise<void>
  /** Writes down what was handled, all in one go. */
  markDone(entries: readonly Entry[]): Promise<void>
  markFailed(entry: Entry, error: unknown): Promise<void>
  /** What an earlier process had claimed, when this one starts. */
  freeClaims(): Promise<unknown>
  /** Now and then, so that the table stays small. */
  forget(): Promise<unknown>
  /** Lets the worker hear of new entries of this process; the answer undoes it. */
  onNew(wake: () => void): () => void
}

export interface QueueWorkerOptions {
  /** How often to look for entries whose time has come, and for those of other processes. */
  pollMs: number
  /** Commits within this time are looked at together: a busy till costs one look, not one each. */
  gatherMs: number
  /** Entries that are being handled at the same time; a slow mail does not hold up a socket. */
  maxInFlight: number
  /** How long a stopping process waits for the handlers it has called. */
  patienceMs: number
}

export const QUEUE_DEFAULTS: QueueWorkerOptions = {
  pollMs: 1_000,
  gatherMs: 20,
  maxInFlight: 16,
  patienceMs: 5_000,
}
const PASSES_BETWEEN_CLEANING = 3_600

/** Works through a queue, woken by commits of this process; several processes share the work by claims. */
export class QueueWorker<Entry> {
  #queue: Queue<Entry>
  #options: QueueWorkerOptions
  #inFlight = new Set<Promise<void>>()
  #timer: NodeJS.Timeout | null = null
  #gathering: NodeJS.Timeout | null = null
  #delivered: Entry[] = []
  #marking: Promise<void> | null = null
  #passing: Promise<void> | null = null
  #isWoken = false
  #isStopped = true
  #passes = 0
  #forgetWaker = () => {}

  constructor(queue: Queue<Entry>, options: Partial<QueueWorkerOptions> = {}) {
    this.#queue = queue
    this.#options = { ...QUEUE_DEFAULTS, ...options }
  }

  async start(): Promise<void> {
    this.#isStopped = false
    await this.#queue.freeClaims()
    this.#forgetWaker = this.#queue.onNew(() => this.#gather())
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

  /** Looks for due entries now, or once more when it is just looking. */
  wake(): void {
    if (this.#isStopped) return
    if (this.#passing) {
      this.#isWoken = true
      return
    }
    if (this.#timer) clearTimeout(this.#timer)
    this.#passing = this.#pass()
      .catch((error) => logger.error(error, 'A queue could not be read'))
      .finally(() => this.#afterPass())
  }

  /** Delivers everything that is due, and what that brings about, and answers how much it was. */
  async drain(): Promise<number> {
    let delivered = 0
    for (;;) {
      const entries = await this.#queue.claimDue(this.#options.maxInFlight)
      if (entries.length === 0) return delivered
      await Promise.all(entries.map((entry) => this.#deliver(entry)))
      delivered += entries.length
    }
  }

  async #pass(): Promise<void> {
    const room = this.#options.maxInFlight - this.#inFlight.size
    if (room > 0) {
      for (const entry of await this.#queue.claimDue(room)) this.#begin(entry)
    }
    if (this.#passes++ % PASSES_BETWEEN_CLEANING === 0) await this.#queue.forget()
  }

  #begin(entry: Entry): void {
    const delivery = this.#deliver(entry)
      .catch((error) => logger.error(error, 'What was handled could not be marked'))
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

  async #deliver(entry: Entry): Promise<void> {
    try {
      await this.#queue.handle(entry)
      await this.#markDone(entry)
    } catch (error) {
      await this.#queue.markFailed(entry, error)
    }
  }

  /** Whatever is delivered while the last marks are being written is marked together. */
  async #markDone(entry: Entry): Promise<void> {
    this.#delivered.push(entry)
    while (this.#marking) await this.#marking
    if (this.#delivered.length === 0) return
    const delivered = this.#delivered.splice(0)
    this.#marking = this.#queue.markDone(delivered).finally(() => (this.#marking = null))
    await this.#marking
  }
}
