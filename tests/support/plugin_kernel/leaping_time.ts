import type { HookTime } from '#app/plugin_kernel/hooks/time'

/** Whoever waits in vain waits no time: once nothing else happens the clock leaps to the deadline. */
export class LeapingTime implements HookTime {
  #nowMs = 0

  nowMs(): number {
    return this.#nowMs
  }

  leap(milliseconds: number): void {
    this.#nowMs += milliseconds
  }

  after(milliseconds: number, call: () => void): () => void {
    const timer = setTimeout(() => {
      this.leap(milliseconds)
      call()
    }, 5)
    return () => clearTimeout(timer)
  }
}
