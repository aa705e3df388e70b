import {
  type DatedPrice,
  lowestPriceBefore,
  type PriceReduction,
  reductionAt,
} from '#pricing/lowest_price'
import type { PriceSpan } from '#app/catalog/reductions/price_course'

/**
 * What the price of an instant is lower than, by a promotion or by a lower price on the shelf; null
 * where it is not. Prices that nobody was told of on the shelf, as those of a happy hour, are left
 * out of `shown`, but count as what the item cost.
 */
export function reductionInCourse(
  course: readonly PriceSpan[],
  atMs: number,
  shown: readonly PriceSpan[] = course
): PriceReduction | null {
  const place = placeAt(shown, atMs)
  const current = shown[place]
  if (!current) return null
  const isLowered = current.unitPriceMinorE4 < current.shelfUnitPriceMinorE4
  const first = runBack(shown, place, isLowered ? belongsTo : hasSameShelfPrice)
  const begin = shown[first]!.fromMs
  const before = isLowered
    ? current.shelfUnitPriceMinorE4
    : reductionAt(datedPrices(shown, 'shelfUnitPriceMinorE4'), atMs)?.beforeUnitPriceMinorE4
  if (before === undefined) return null
  return {
    beforeUnitPriceMinorE4: before,
    lowestUnitPriceMinorE4: lowestInCourse(course, begin) ?? before,
  }
}

/** The lowest that an item cost everybody in the 30 days before an instant; null without a price. */
export function lowestInCourse(course: readonly PriceSpan[], beforeMs: number): number | null {
  return lowestPriceBefore(datedPrices(course, 'unitPriceMinorE4'), beforeMs)
}

function datedPrices(
  course: readonly PriceSpan[],
  which: 'unitPriceMinorE4' | 'shelfUnitPriceMinorE4'
): DatedPrice[] {
  return course.map(({ fromMs, toMs, ...span }) => ({
    unitPriceMinorE4: span[which],
    isOwnStore: true,
    fromMs,
    toMs: toMs === Infinity ? null : toMs,
  }))
}

export function spanAt(course: readonly PriceSpan[], atMs: number): PriceSpan | null {
  return course[placeAt(course, atMs)] ?? null
}

function placeAt(course: readonly PriceSpan[], atMs: number): number {
  return course.findIndex(({ fromMs, toMs }) => fromMs <= atMs && toMs > atMs)
}

/** The first of the spans without a gap that belong to the one at a place. */
function runBack(
  course: readonly PriceSpan[],
  place: number,
  belongs: (earlier: PriceSpan, current: PriceSpan) => boolean
): number {
  const current = course[place]!
  let first = place
  while (first > 0) {
    const earlier = course[first - 1]!
    if (earlier.toMs !== course[first]!.fromMs || !belongs(earlier, current)) break
    first--
  }
  return first
}

/**
 * Whether an earlier span is part of the reduction in force: the price was lowered already and not
 * below that of now, or the promotions of now ran too, beside another. So a reduction that grows
 * keeps the price before its first step (article 6a, paragraph 5), and one that shrinks is a new one.
 */
function belongsTo(earlier: PriceSpan, current: PriceSpan): boolean {
  if (earlier.unitPriceMinorE4 >= earlier.shelfUnitPriceMinorE4) return false
  if (earlier.unitPriceMinorE4 >= current.unitPriceMinorE4) return true
  return current.lowered.every((version) => earlier.lowered.includes(version))
}

function hasSameShelfPrice(earlier: PriceSpan, current: PriceSpan): boolean {
  return earlier.shelfUnitPriceMinorE4 === current.shelfUnitPriceMinorE4
}
