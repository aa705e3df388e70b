import type { WeekTime } from '#app/documents/sale_hours'

/** The store's weekday and minute at an instant. */
export function localTimeAt(instant: string, timeZone: string): WeekTime {
  const [date, time] = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(Date.parse(instant))
    .split(' ') as [string, string]
  const day = new Date(`${date}T12:00:00Z`).getUTCDay()
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  return { weekday: day === 0 ? 7 : day, minutes: hours * 60 + minutes }
}

/**
 * The last day of birth that makes somebody old enough on a date (`YYYY-MM-DD`). Born on the last
 * day of February, where that year had no leap day.
 */
export function latestBirthDate(today: string, age: number): string {
  const year = String(Number(today.slice(0, 4)) - age).padStart(4, '0')
  const date = year + today.slice(4)
  const isThere = new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
  return isThere ? date : `${year}-02-28`
}
