import { DateTime } from 'luxon'

export interface Moment {
  /** ISO 8601 UTC. */
  instant: string
  /** Day in the zone it was written in. */
  day: string
}

interface MomentReading {
  dateOrder: 'dmy' | 'mdy'
  timeZone: string
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|')

/**
 * A date with or without a time, as exports write them: ISO 8601, `2026-03-14 12:20:00 +0100`,
 * `14.03.2026 12:20`, `3/14/26 1:05 PM`, `Mar 14, 2026`. Null when it is no date. Without a zone the
 * store's wall clock is meant.
 */
export function readMoment(text: string, reading: MomentReading): Moment | null {
  const match =
    /^(.*?)(?:[T ,]+(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*([ap]\.?m\.?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i.exec(
      text.trim()
    )
  const date = match && readDate(match[1]!.trim(), reading.dateOrder)
  if (!date) return null
  const time = readTime(match[2], match[3])
  const zone = match[4] ? zoneOf(match[4]) : reading.timeZone
  const moment = DateTime.fromObject({ ...date, ...time }, { zone })
  const instant = moment.toUTC().toISO()
  const day = moment.toISODate()
  return moment.isValid && instant !== null && day !== null ? { instant, day } : null
}

function zoneOf(text: string): string {
  if (/^(z|utc)$/i.test(text)) return 'utc'
  return `UTC${text.slice(0, 3)}:${text.slice(-2)}`
}

function readTime(text: string | undefined, half: string | undefined) {
  const [hour = 0, minute = 0, second = 0] = (text ?? '').split(':').map(Number)
  if (!half) return { hour, minute, second }
  const isAfternoon = half.toLowerCase().startsWith('p')
  return { hour: (hour % 12) + (isAfternoon ? 12 : 0), minute, second }
}

function readDate(text: string, order: 'dmy' | 'mdy') {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return dateOf(iso[1]!, iso[2]!, iso[3]!)
  const figures = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text)
  if (figures) {
    const [, first, second, year] = figures as unknown as [string, string, string, string]
    // `3/14/2026` can be read in one way only, whatever the order is said to be.
    const isMonthFirst = Number(second) > 12 || (order === 'mdy' && Number(first) <= 12)
    return isMonthFirst ? dateOf(year, first, second) : dateOf(year, second, first)
  }
  const named = /^(?:(\d{1,2})\.? )?([a-z]{3})[a-z]*\.?(?: (\d{1,2}),?)? (\d{4})$/i.exec(text)
  const month = named ? MONTHS.indexOf(named[2]!.toLowerCase()) + 1 : 0
  const day = named?.[1] ?? named?.[3]
  return named && day && month > 0 ? dateOf(named[4]!, String(month), day) : null
}

function dateOf(year: string, month: string, day: string) {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  return { year: full, month: Number(month), day: Number(day) }
}
