import type { HookTime } from '#app/plugin_kernel/hooks/time'
import { NetProblem } from '#app/plugin_kernel/net/net_problem'

export interface AllowanceLimits {
  burst: number
  perSecond: number
  atOnce: number
}

/** How much a plugin may do in a while, and at the same time. */
export class Allowance {
  #left: number
  #countedAtMs: number
  #running = 0

  constructor(
    private readonly limits: AllowanceLimits,
    private readonly time: HookTime
  ) {
    this.#left = limits.burst
    this.#countedAtMs = time.nowMs()
  }

  /**
   * Takes one; the answer gives the place at the same time back.
   *
   * @throws NetProblem when there is none left
   */
  take(): () => void {
    const { burst, perSecond, atOnce } = this.limits
    const nowMs = this.time.nowMs()
    this.#left = Math.min(burst, this.#left + ((nowMs - this.#countedAtMs) / 1_000) * perSecond)
    this.#countedAtMs = nowMs
    if (this.#left < 1 || this.#running >= atOnce)
      throw new NetProblem('too_many', 'Too many calls; try again in a second')
    this.#left--
    this.#running++
    return () => void this.#running--
  }
}
