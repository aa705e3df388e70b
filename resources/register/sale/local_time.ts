import type { SaleHours } from '#app/catalog/register_item'

export interface LocalTime {
  /** ISO weekday, 1 is Monday. */
  weekday: keyof SaleHours
  minutes: number
}

/** The store's weekday and minute at an instant. */
export function localTimeAt(instant: string, timeZone: string): LocalTime {
  const [date, time] = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(Date.parse(instant))
    .split(' ') as [string, string]
  const day = new Date(`${date}T12:00:00Z`).getUTCDay()
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  return { weekday: String(day === 0 ? 7 : day) as keyof SaleHours, minutes: hours * 60 + minutes }
}

/** Whether an item may be sold now; items without hours always may. */
export function isWithinSaleHours(
  hours: SaleHours | null,
  { weekday, minutes }: LocalTime
): boolean {
  if (hours === null) return true
  const today = hours[weekday]
  return today !== undefined && minutes >= today.from && minutes < today.to
}

/** The last day of birth that makes somebody old enough on a date (`YYYY-MM-DD`). */
export function latestBirthDate(today: string, age: number): string {
  const [year, month, day] = today.split('-') as [string, string, string]
  return `${String(Number(year) - age).padStart(4, '0')}-${month}-${day}`
}
