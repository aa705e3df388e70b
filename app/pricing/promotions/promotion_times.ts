import type { PromotionTimes, SaleMoment } from '#pricing/promotions/promotion'

/** Whether a promotion runs at a minute of the store's wall time. */
export function runsAt(times: PromotionTimes, moment: SaleMoment): boolean {
  const minute = `${moment.date}T${moment.time}`
  if (times.from !== null && minute < times.from) return false
  if (times.to !== null && minute >= times.to) return false
  if (times.hours.length === 0) return isDay(times.weekdays, moment.weekday)
  return times.hours.some((hours) => isInHours(hours, times.weekdays, moment))
}

function isInHours(
  { from, to }: PromotionTimes['hours'][number],
  weekdays: number[],
  { time, weekday }: SaleMoment
): boolean {
  if (from < to) return time >= from && time < to && isDay(weekdays, weekday)
  const dayBefore = weekday === 1 ? 7 : weekday - 1
  return (time >= from && isDay(weekdays, weekday)) || (time < to && isDay(weekdays, dayBefore))
}

function isDay(weekdays: number[], weekday: number): boolean {
  return weekdays.length === 0 || weekdays.includes(weekday)
}
