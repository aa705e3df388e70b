const DAY_MS = 86_400_000

/** The day that a clock there shows, YYYY-MM-DD. */
export function dayIn(timeZone: string, instant: Date): string {
  // The Swedes write days like this.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant)
}

/** `11-22` of an instant or a day. */
export function monthDayOf(day: string): string {
  return day.slice(5, 10)
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** A day without its year, as members give their birthday: `02-29` is one, `02-30` is none. */
export function isMonthDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d\d-\d\d$/.test(text)) return false
  const leapDay = new Date(`2024-${text}T00:00:00Z`)
  return !Number.isNaN(leapDay.getTime()) && leapDay.toISOString().slice(5, 10) === text
}

/** Whose birthday is celebrated on a day: on 28 February also theirs who have none this year. */
export function birthdaysOn(day: string): string[] {
  const monthDay = monthDayOf(day)
  return monthDay === '02-28' && !isLeapYear(yearOf(day)) ? [monthDay, '02-29'] : [monthDay]
}

/** The instant so many days before another one. */
export function daysBefore(instant: string, days: number): string {
  return new Date(new Date(instant).getTime() - days * DAY_MS).toISOString()
}

/** The instant so many months before another one; the last day of a month that is too short. */
export function monthsBefore(instant: string, months: number): string {
  const then = new Date(instant)
  const day = then.getUTCDate()
  then.setUTCDate(1)
  then.setUTCMonth(then.getUTCMonth() - months)
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(day, last))
  return then.toISOString()
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
