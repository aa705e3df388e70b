import { DateTime } from 'luxon'

/** The day before a day, both as `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return DateTime.fromISO(day).minus({ days: 1 }).toISODate() ?? day
}
