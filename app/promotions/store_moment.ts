import type { SaleMoment } from '#pricing/promotions/promotion'

/** The minute on the wall of a store at an instant. Swedish writes dates as ISO 8601 does. */
export function storeMoment(instant: Date, timeZone: string): SaleMoment {
  const [date, time] = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(instant)
    .split(' ') as [string, string]
  return { date, time, weekday: weekdayOf(date) }
}

/** 1 is Monday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7
}
