import { earlierBy } from '#core/clock'

const DAY_MS = 86_400_000

/** The calendar day before a date. */
export function dayBefore(date: string): string {
  return earlierBy(`${date}T00:00:00.000Z`, DAY_MS).slice(0, 10)
}
