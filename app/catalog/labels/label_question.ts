import { clock } from '#core/clock'
import { instantAtWallClock, wallClockAt } from '#core/wall_clock'

const DAY_MS = 24 * 60 * 60_000

/** Which labels: of the prices that change in some days, or of all that a department has. */
export interface LabelQuestion {
  /** The first and the last day, on the store's wall clock. */
  from: string
  until: string
  department: string | null
  /** From when on prices begin, and the instant whose prices are printed; ISO 8601 UTC. */
  startsAt: string
  at: string
}

/** What is asked for; without days it is what changed since yesterday, until now. */
export function readLabelQuestion(
  asked: { from?: string; until?: string; department?: string },
  timeZone: string
): LabelQuestion {
  const now = clock.now()
  const today = dayAt(now.getTime(), timeZone)
  const from = asked.from ?? dayAt(now.getTime() - DAY_MS, timeZone)
  const wanted = asked.until ?? today
  const until = wanted < from ? from : wanted
  const lastInstant = Date.parse(instantAtWallClock(`${until}T23:59`, timeZone)) + 59_999
  return {
    from,
    until,
    department: asked.department ?? null,
    startsAt: instantAtWallClock(`${from}T00:00`, timeZone),
    // Of today the prices of now: what comes tonight is asked for by a day to come.
    at: until === today ? now.toISOString() : new Date(lastInstant).toISOString(),
  }
}

function dayAt(instantMs: number, timeZone: string): string {
  return wallClockAt(new Date(instantMs).toISOString(), timeZone).slice(0, 10)
}
