interface DayHours {
  /** Minutes from midnight on the store's clock. */
  from: number
  to: number
}

/** A store's ISO weekday (1 is Monday) and minute. */
export interface WeekTime {
  weekday: number
  minutes: number
}

/**
 * Whether something with these hours may be sold at a time; without hours it always may. Hours that
 * end before they begin go on past midnight and belong to the day on which they begin.
 */
export function isWithinSaleHours(
  hours: Readonly<Partial<Record<string, DayHours>>> | null,
  { weekday, minutes }: WeekTime
): boolean {
  if (hours === null) return true
  const today = hours[weekday]
  if (today && minutes >= today.from && (minutes < today.to || isOverMidnight(today))) return true
  const yesterday = hours[weekday === 1 ? 7 : weekday - 1]
  return yesterday !== undefined && isOverMidnight(yesterday) && minutes < yesterday.to
}

function isOverMidnight({ from, to }: DayHours): boolean {
  return to < from
}
