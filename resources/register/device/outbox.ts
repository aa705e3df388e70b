import type { RegisterDatabase, StoredDocument } from '#resources/register/device/database'

/** What the server said about one document. */
export type SendOutcome =
  | { kind: 'accepted' | 'quarantined' | 'refused' }
  /** The server misses earlier documents of this enrolment. */
  | { kind: 'out_of_order'; expectedSequence: number }
  | { kind: 'not_enrolled' }
  /** The document is of an earlier enrolment, which the server does not know as this device's. */
  | { kind: 'not_readmitted' }
  /** Not now; where the server says why, the screen does too. */
  | { kind: 'unreachable'; trouble?: ServerTrouble | null }

export type ServerTrouble = 'disk_full' | 'database'

export type SendDocument = (document: StoredDocument) => Promise<SendOutcome>

export interface OutboxState {
  unsentCount: number
  quarantinedCount: number
  isEnrolled: boolean
  isReachable: boolean
  /** Why the server takes nothing although it answers. */
  trouble: ServerTrouble | null
}

const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 30_000
const BATCH = 20
/** How long a receipt waits for its sale to arrive. */
const SENT_PATIENCE_MS = 4_000

/** Sends what the device stored: in order, the same bytes each time, until the server has it. */
export class Outbox {
  #isSending = false
  #isAskedAgain = false
  #delayMs = FIRST_DELAY_MS
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Enrolments whose documents wait for a person to save them; they hold up nothing else. */
  readonly #strange = new Set<string>()

  constructor(
    private readonly database: RegisterDatabase,
    private readonly send: SendDocument,
    private readonly onState: (state: OutboxState) => void
  ) {}

  /** Sends now; called after each stored document and whenever the network may be back. */
  async wake(): Promise<void> {
    if (this.#isSending) {
      this.#isAskedAgain = true
      return
    }
    clearTimeout(this.#timer)
    this.#isSending = true
    try {
      do {
        this.#isAskedAgain = false
        await this.#sendAll()
      } while (this.#isAskedAgain)
    } finally {
      this.#isSending = false
    }
  }

  /** For what the server must know before it can act on it, such as a receipt to print. */
  async untilSent(id: string): Promise<void> {
    void this.wake()
    const until = Date.now() + SENT_PATIENCE_MS
    while (Date.now() < until) {
      if ((await this.database.documents.get(id))?.state !== 'unsent') return
      await new Promise((resume) => setTimeout(resume, 50))
    }
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  async #sendAll(): Promise<void> {
    for (let batch = await this.#unsent(); batch.length > 0; batch = await this.#unsent()) {
      for (const document of batch) {
        const outcome = await this.send(document)
        if (outcome.kind === 'not_readmitted') {
          this.#strange.add(document.enrolmentId)
          break
        }
        if (outcome.kind === 'out_of_order') {
          if (await this.#rewind(document, outcome.expectedSequence)) break
          await this.#report({ isReachable: false, isEnrolled: true })
          this.#tryLater()
          return
        }
        if (outcome.kind === 'unreachable' || outcome.kind === 'not_enrolled') {
          await this.#report({
            isReachable: false,
            isEnrolled: outcome.kind !== 'not_enrolled',
            trouble: outcome.kind === 'unreachable' ? outcome.trouble : null,
          })
          this.#tryLater()
          return
        }
        await this.database.documents.update(document.id, { state: outcome.kind })
        this.#delayMs = FIRST_DELAY_MS
      }
      await this.#report({ isReachable: true, isEnrolled: true })
    }
    await this.#report({ isReachable: true, isEnrolled: true })
  }

  /** The earlier enrolment's first: their ids are of the order in which they were made. */
  async #unsent(): Promise<StoredDocument[]> {
    const documents = await this.database.documents
      .where('state')
      .equals('unsent')
      .and(({ enrolmentId }) => !this.#strange.has(enrolmentId))
      .sortBy('sequence')
    const [first] = documents.map(({ enrolmentId }) => enrolmentId).toSorted()
    return documents.filter(({ enrolmentId }) => enrolmentId === first).slice(0, BATCH)
  }

  /**
   * A restored server may ask for documents that were acknowledged before (decisions 3). False
   * when this device does not hold what is asked for, so that it is not asked in a circle.
   */
  async #rewind({ enrolmentId, sequence }: StoredDocument, expected: number): Promise<boolean> {
    const found = await this.database.documents
      .where('[enrolmentId+sequence]')
      .between([enrolmentId, expected], [enrolmentId, sequence], true, false)
      .modify({ state: 'unsent' })
    return found > 0
  }

  async #report(
    seen: Pick<OutboxState, 'isReachable' | 'isEnrolled'> & { trouble?: ServerTrouble | null }
  ): Promise<void> {
    const { documents } = this.database
    this.onState({
      ...seen,
      trouble: seen.trouble ?? null,
      unsentCount: await documents.where('state').equals('unsent').count(),
      quarantinedCount: await documents.where('state').anyOf('quarantined', 'refused').count(),
    })
  }

  #tryLater(): void {
    this.#timer = setTimeout(() => void this.wake(), this.#delayMs)
    this.#delayMs = Math.min(this.#delayMs * 2, LONGEST_DELAY_MS)
  }
}
