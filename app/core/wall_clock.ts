const DAY_MS = 24 * 60 * 60_000

/**
 * The instant at which a wall clock shows a time (`2026-12-01T06:00`), as ISO 8601 UTC. A time that
 * the clocks skip in spring is the same span after the skip; of one that comes twice it is the first.
 */
export function instantAtWallClock(local: string, timeZone: string): string {
  const wanted = Date.parse(`${local}Z`)
  const before = offsetAt(wanted - DAY_MS, timeZone)
  const after = offsetAt(wanted + DAY_MS, timeZone)
  const fits = [wanted - before, wanted - after]
    .sort((one, other) => one - other)
    .find((instant) => instant + offsetAt(instant, timeZone) === wanted)
  return new Date(fits ?? wanted - before).toISOString()
}

/** What the wall clock shows at an instant, to the minute: `2026-12-01T06:00`. */
export function wallClockAt(instant: string, timeZone: string): string {
  const at = Date.parse(instant)
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16)
}

/** How far a wall clock is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, timeZone: string): number {
  const shown = formatOf(timeZone).format(instant)
  const seconds = instant - (((instant % 1_000) + 1_000) % 1_000)
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - seconds
}

/** Making one takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  formats.set(timeZone, format)
  return format
}
