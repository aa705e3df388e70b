import type { PromotionTimes } from '#pricing/promotions/promotion'
import { weekdayOf } from '#app/promotions/store_moment'

/** Days in a row on which a promotion runs; 0 is the first day of the calendar. */
export interface CampaignSpan {
  first: number
  days: number
}

/** The days of a calendar on which a promotion runs at some hour. */
export function campaignDays(
  { from, to, weekdays }: PromotionTimes,
  firstDay: string,
  length: number
): CampaignSpan[] {
  const spans: CampaignSpan[] = []
  for (let index = 0; index < length; index++) {
    const date = dayAfter(firstDay, index)
    const isIn = (from === null || from < `${date}T24`) && (to === null || to > `${date}T00:00`)
    if (!isIn || (weekdays.length > 0 && !weekdays.includes(weekdayOf(date)))) continue
    const last = spans.at(-1)
    if (last && last.first + last.days === index) last.days += 1
    else spans.push({ first: index, days: 1 })
  }
  return spans
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  return dayAfter(date, 1 - weekdayOf(date))
}

export function dayAfter(date: string, days: number): string {
  const day = new Date(`${date}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** How many days a date is behind another. */
export function daysBetween(first: string, date: string): number {
  const noon = (text: string) => Date.parse(`${text}T12:00:00Z`)
  return Math.round((noon(date) - noon(first)) / 86_400_000)
}
