import type { PromotionTimes } from '#pricing/promotions/promotion'

const DAY = 24 * 60
const WEEK = 7 * DAY
const ALL_DAYS = [1, 2, 3, 4, 5, 6, 7]

interface Span {
  from: number
  to: number
}

/** Whether there is a minute of some week at which both run. */
export function timesMeet(a: PromotionTimes, b: PromotionTimes): boolean {
  const isApart = (first: PromotionTimes, second: PromotionTimes) =>
    first.to !== null && second.from !== null && first.to <= second.from
  if (isApart(a, b) || isApart(b, a)) return false
  const spansOfB = weekSpans(b)
  return weekSpans(a).some((one) =>
    spansOfB.some((other) => one.from < other.to && other.from < one.to)
  )
}

/** Minutes of the week; what runs past Sunday's midnight goes on in Monday's first hours. */
function weekSpans({ weekdays, hours }: PromotionTimes): Span[] {
  const days = weekdays.length > 0 ? weekdays : ALL_DAYS
  const spans = hours.length > 0 ? hours.map(minutesOf) : [{ from: 0, to: DAY }]
  return days
    .flatMap((day) =>
      spans.map(({ from, to }) => ({ from: (day - 1) * DAY + from, to: (day - 1) * DAY + to }))
    )
    .flatMap((span) =>
      span.to <= WEEK
        ? [span]
        : [
            { from: span.from, to: WEEK },
            { from: 0, to: span.to - WEEK },
          ]
    )
}

function minutesOf({ from, to }: PromotionTimes['hours'][number]): Span {
  const begin = minuteOf(from)
  const end = minuteOf(to)
  return { from: begin, to: end > begin ? end : end + DAY }
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
