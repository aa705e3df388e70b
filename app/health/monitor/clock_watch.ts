import { clock, nowIso } from '#core/clock'

/** A clock that runs a little fast or slow is mended by small steps, which are no jumps. */
const JUMP_MS = 30_000

export interface ClockJump {
  at: string
  /** Negative when the clock was set back. */
  byMs: number
}

/**
 * Sees the machine's clock being set, by comparing it with a clock that nobody can set. Several
 * parts of the app hold times in memory or in rows; whoever does is told and puts them right.
 */
export class ClockWatch {
  #lastWallMs: number
  #lastSteadyMs: number
  #lastJump: ClockJump | null = null

  constructor(
    private readonly onJump: (jump: ClockJump) => Promise<void>,
    private readonly steadyMs: () => number = () => performance.now()
  ) {
    this.#lastWallMs = clock.now().getTime()
    this.#lastSteadyMs = steadyMs()
  }

  get lastJump(): ClockJump | null {
    return this.#lastJump
  }

  async look(): Promise<void> {
    const wallMs = clock.now().getTime()
    const steadyMs = this.steadyMs()
    const byMs = wallMs - this.#lastWallMs - (steadyMs - this.#lastSteadyMs)
    this.#lastWallMs = wallMs
    this.#lastSteadyMs = steadyMs
    if (Math.abs(byMs) < JUMP_MS) return
    this.#lastJump = { at: nowIso(), byMs: Math.round(byMs) }
    await this.onJump(this.#lastJump)
  }
}
