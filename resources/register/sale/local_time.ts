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

/** The last day of birth that makes somebody old enough on a date (`YYYY-MM-DD`). */
export function latestBirthDate(today: string, age: number): string {
  const [year, month, day] = today.split('-') as [string, string, string]
  return `${String(Number(year) - age).padStart(4, '0')}-${month}-${day}`
}
