/** Days are texts such as `2026-11-22`; in that form the earlier one is the smaller one. */
const DAY_MS = 86_400_000

/** The day on the wall of a shop. */
export function dayIn(timeZone: string, instant: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return format.format(new Date(instant))
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** How many days the second lies after the first. */
export function daysBetween(day: string, later: string): number {
  return Math.round(
    (Date.parse(`${later}T00:00:00.000Z`) - Date.parse(`${day}T00:00:00.000Z`)) / DAY_MS
  )
}

export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
