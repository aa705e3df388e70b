import { DateTime } from 'luxon'

export const PERIODS = ['today', 'yesterday', '7_days', '30_days'] as const
export type PeriodName = (typeof PERIODS)[number]

export interface DateRange {
  from: string
  to: string
}

export interface Period extends DateRange {
  name: PeriodName
  /** The same weekdays before: a Saturday is compared with a Saturday. */
  previous: DateRange
  /** Whether figures are shown by the hour, or by the day. */
  unit: 'hour' | 'day'
}

/** `7_days` and `30_days` end today. Whole weeks apart, so that weekdays meet weekdays. */
const SHAPES: Record<
  PeriodName,
  { startDaysAgo: number; endDaysAgo: number; comparedDaysAgo: number }
> = {
  'today': { startDaysAgo: 0, endDaysAgo: 0, comparedDaysAgo: 7 },
  'yesterday': { startDaysAgo: 1, endDaysAgo: 1, comparedDaysAgo: 7 },
  '7_days': { startDaysAgo: 6, endDaysAgo: 0, comparedDaysAgo: 7 },
  '30_days': { startDaysAgo: 29, endDaysAgo: 0, comparedDaysAgo: 35 },
}

/** The dates of a period of a store whose business date is `businessDate`. */
export function periodOf(name: PeriodName, businessDate: string): Period {
  const { startDaysAgo, endDaysAgo, comparedDaysAgo } = SHAPES[name]
  const from = daysBefore(businessDate, startDaysAgo)
  const to = daysBefore(businessDate, endDaysAgo)
  return {
    name,
    from,
    to,
    previous: { from: daysBefore(from, comparedDaysAgo), to: daysBefore(to, comparedDaysAgo) },
    unit: startDaysAgo === endDaysAgo ? 'hour' : 'day',
  }
}

export function daysBefore(date: string, days: number): string {
  return DateTime.fromISO(date, { zone: 'utc' }).minus({ days }).toISODate() ?? date
}

/** Every date of a range, in order. */
export function datesOf({ from, to }: DateRange): string[] {
  const dates: string[] = []
  for (let date = from; date <= to; date = daysBefore(date, -1)) dates.push(date)
  return dates
}
