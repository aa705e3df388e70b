import { clock } from '#core/clock'
import { fail, type Result, succeed } from '#core/result'
import { instantAtWallClock } from '#core/wall_clock'

/** The furthest ahead that a price may be planned. */
const MOST_YEARS = 5

/**
 * From when a price is to hold: a time on the store's wall clock, or null for now. Reasons are keys
 * of `catalog.errors`.
 */
export function readStart(
  typed: string | null | undefined,
  timeZone: string
): Result<string | null, { reason: 'start_passed' | 'start_too_far' }> {
  if (!typed) return succeed(null)
  const start = instantAtWallClock(typed, timeZone)
  const now = clock.now()
  if (start <= now.toISOString()) return fail({ reason: 'start_passed' })
  const isTooFar = Number(typed.slice(0, 4)) > now.getUTCFullYear() + MOST_YEARS
  return isTooFar ? fail({ reason: 'start_too_far' }) : succeed(start)
}
