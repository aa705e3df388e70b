import { clock } from '#core/clock'

/** The clock of Tillhouse in a test; a plugin that makes a `Date` of its own does not see it. */
export interface FakeClock {
  /** Shows this instant from now on: ISO 8601 UTC. */
  set(instant: string): void
  /** Goes on by so many milliseconds. */
  pass(milliseconds: number): void
  /** Shows the machine's time again. */
  restore(): void
}

/** Stops the clock at an instant, ISO 8601 UTC; call `restore` when the test ends. */
export function fakeClock(instant: string): FakeClock {
  const { now } = clock
  let shown = Date.parse(instant)
  clock.now = () => new Date(shown)
  return {
    set: (other) => void (shown = Date.parse(other)),
    pass: (milliseconds) => void (shown += milliseconds),
    restore: () => void (clock.now = now),
  }
}
