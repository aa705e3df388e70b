import type { SaleMoment } from '#pricing/promotions/promotion'

/**
 * The trading date of an instant: a store's day begins at its cut-off on the wall clock, so that
 * what a bar sells at two in the morning belongs to the evening before. Pure and isomorphic: the
 * register fixes the date when a till opens, the server checks it.
 */
export interface TradingDay {
  /** IANA name, e.g. `Europe/Oslo`. */
  timeZone: string
  /** Minutes after local midnight at which a new business date begins; 0 is midnight. */
  dayCutoffMinutes: number
}

const MINUTE_MS = 60_000

/** Business date (`YYYY-MM-DD`) of an instant given as ISO 8601 UTC. */
export function businessDateAt(
  instant: string,
  { timeZone, dayCutoffMinutes }: TradingDay
): string {
  return formatOf('UTC')
    .format(wallClockMs(instant, timeZone) - dayCutoffMinutes * MINUTE_MS)
    .slice(0, 10)
}

/** The minute that the wall clock of a time zone shows at an instant. */
export function momentAt(instant: string, timeZone: string): SaleMoment {
  const wallMs = wallClockMs(instant, timeZone)
  const text = formatOf('UTC').format(wallMs)
  return { date: text.slice(0, 10), time: text.slice(11, 16), weekday: weekdayOf(wallMs) }
}

/** 1 is Monday; the first of January 1970 was a Thursday. */
function weekdayOf(wallMs: number): number {
  return ((Math.floor(wallMs / (24 * 60 * MINUTE_MS)) + 3) % 7) + 1
}

/** Hour of the local wall clock, 0 to 23. */
export function localHourAt(instant: string, timeZone: string): number {
  return Number(formatOf(timeZone).format(Date.parse(instant)).slice(11, 13))
}

/** What the wall clock shows, as if it were UTC: a plain number to calculate with. */
function wallClockMs(instant: string, timeZone: string): number {
  return Date.parse(`${formatOf(timeZone).format(Date.parse(instant)).replace(' ', 'T')}Z`)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Swedish writes dates as ISO 8601 does: `2026-11-22 09:14:05`. */
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
