export interface BreakerLimits {
  /** Failures in a row until the handler is left alone. */
  failures: number
  /** How long it is left alone before one call tries it again. */
  openMs: number
  /** Openings within `quarantineMs` until its plugin is put into quarantine. */
  openings: number
  quarantineMs: number
}

export const BREAKER_LIMITS: BreakerLimits = {
  failures: 3,
  openMs: 60_000,
  openings: 3,
  quarantineMs: 15 * 60_000,
}

/** What a failure led to. */
export type BreakerStep = 'still_closed' | 'opened' | 'quarantine'

/**
 * Leaves a handler alone that keeps failing, so that a till does not wait for it again and again.
 * One of them stands before each handler of each plugin.
 */
export class CircuitBreaker {
  #failuresInRow = 0
  #openUntilMs: number | null = null
  #openedAtMs: number[] = []
  #isTrying = false

  constructor(
    private readonly nowMs: () => number,
    private readonly limits: BreakerLimits = BREAKER_LIMITS
  ) {}

  get isOpen(): boolean {
    return this.#openUntilMs !== null
  }

  /** Whether the handler is not to be called yet. */
  get isLeftAlone(): boolean {
    return this.#openUntilMs !== null && this.nowMs() < this.#openUntilMs
  }

  /** False while the handler is left alone. After that time one call may try it, and only one. */
  mayCall(): boolean {
    if (this.#openUntilMs === null) return true
    if (this.#isTrying || this.nowMs() < this.#openUntilMs) return false
    this.#isTrying = true
    return true
  }

  succeeded(): void {
    this.#failuresInRow = 0
    this.#openUntilMs = null
    this.#isTrying = false
  }

  failed(): BreakerStep {
    const wasTrying = this.#isTrying
    this.#isTrying = false
    this.#failuresInRow++
    if (!wasTrying && this.#failuresInRow < this.limits.failures) return 'still_closed'
    // A call that began before the breaker opened ends here; it is no new opening.
    if (!wasTrying && this.isOpen) return 'still_closed'
    const nowMs = this.nowMs()
    this.#openUntilMs = nowMs + this.limits.openMs
    this.#openedAtMs = [...this.#openedAtMs, nowMs].filter(
      (atMs) => nowMs - atMs < this.limits.quarantineMs
    )
    return this.#openedAtMs.length >= this.limits.openings ? 'quarantine' : 'opened'
  }
}
