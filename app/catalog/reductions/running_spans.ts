import { instantAtWallClock, offsetAt, wallClockAt } from '#core/wall_clock'
import type { Promotion, PromotionTimes, SaleMoment } from '#pricing/promotions/promotion'
import { runsAt } from '#pricing/promotions/promotion_times'
import type { PromotionPeriod } from '#app/catalog/reductions/promotion_periods'

const DAY_MS = 24 * 60 * 60_000
const HALF_HOUR_MS = 30 * 60_000

/** A time in which the same promotions ran. */
export interface RunningSpan {
  fromMs: number
  promotions: readonly Promotion[]
  /** A minute of the span on the store's wall clock. */
  moment: SaleMoment
}

/** Which promotions ran when, each span until the next one; happy hours by the store's wall clock. */
export function runningSpans(
  periods: readonly PromotionPeriod[],
  { fromMs, untilMs, timeZone }: { fromMs: number; untilMs: number; timeZone: string }
): RunningSpan[] {
  const turns = periods.flatMap((period) => turnsOf(period, { fromMs, untilMs, timeZone }))
  const moments = [...new Set([fromMs, ...turns])]
    .filter((ms) => ms >= fromMs && ms <= untilMs)
    .sort((one, other) => one - other)
  const spans: RunningSpan[] = []
  for (const ms of moments) {
    const moment = momentOf(ms, timeZone)
    const promotions = periods
      .filter((period) => period.fromMs <= ms && period.toMs > ms)
      .map(({ promotion }) => promotion)
      .filter(({ times }) => runsAt(times, moment))
    if (!areSame(spans.at(-1)?.promotions, promotions))
      spans.push({ fromMs: ms, promotions, moment })
  }
  return spans
}

/** Every instant at which a promotion may begin or cease to run, and some more. */
function turnsOf(
  { promotion: { times }, ...period }: PromotionPeriod,
  { fromMs, untilMs, timeZone }: { fromMs: number; untilMs: number; timeZone: string }
): number[] {
  const ends = [times.from, times.to]
    .filter((local) => local !== null)
    .map((local) => Date.parse(instantAtWallClock(local, timeZone)))
  const begin = Math.max(fromMs, period.fromMs, times.from === null ? fromMs : ends[0]!)
  const end = Math.min(untilMs, period.toMs, times.to === null ? untilMs : ends.at(-1)!)
  const daily = times.hours.length + times.weekdays.length > 0
  return [
    ...[period.fromMs, period.toMs].filter(Number.isFinite),
    ...ends,
    ...(daily ? dailyTurns(times, { begin, end, timeZone }) : []),
  ]
}

function dailyTurns(
  { hours }: PromotionTimes,
  { begin, end, timeZone }: { begin: number; end: number; timeZone: string }
): number[] {
  const times = hours.length > 0 ? hours.flatMap(({ from, to }) => [from, to]) : ['00:00']
  const turns: number[] = []
  const firstDay = Math.floor(begin / DAY_MS) * DAY_MS - DAY_MS
  for (let day = firstDay; day <= end + DAY_MS; day += DAY_MS) {
    const date = new Date(day).toISOString().slice(0, 10)
    const [before, after] = [offsetAt(day - DAY_MS, timeZone), offsetAt(day + DAY_MS, timeZone)]
    turns.push(...times.map((time) => Date.parse(`${date}T${time}Z`) - before))
    // Where the clocks change about this day, a time may come twice or never: both are looked at,
    // and each half hour, one of which is the change.
    if (before === after) continue
    turns.push(...times.map((time) => Date.parse(`${date}T${time}Z`) - after))
    for (let ms = day; ms < day + DAY_MS; ms += HALF_HOUR_MS) turns.push(ms)
  }
  return turns
}

/** 1 is Monday. */
function momentOf(ms: number, timeZone: string): SaleMoment {
  const shown = wallClockAt(new Date(ms).toISOString(), timeZone)
  const date = shown.slice(0, 10)
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7
  return { date, time: shown.slice(11), weekday }
}

function areSame(one: readonly Promotion[] | undefined, other: readonly Promotion[]): boolean {
  return one?.length === other.length && one.every((promotion, at) => promotion === other[at])
}
