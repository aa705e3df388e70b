import type { Promotion, SaleMoment } from '#pricing/promotions/promotion'
import type { PromotionDefinition } from '#pricing/promotions/promotion_draft'
import { runsAt } from '#pricing/promotions/promotion_times'
import type { PricingInput } from '#pricing/types'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import type { SampleItem } from '#app/promotions/preview/load_sample_items'

/** What is tried: goods with quantities, a minute, the groups of a customer, the coupon it asks for. */
export interface SampleSale {
  lines: { item: SampleItem; pieces: number }[]
  moment: SaleMoment
  customerGroupIds: string[]
  hasCoupon: boolean
}

/** Prices are shown as on the shelf, so the sample sale knows no tax. */
const NO_TAX = 'none'
/** A sample is a handful. */
const MAX_PIECES = 99

/** The sample beside all promotions that run; of coupons it can have the one of what is tried. */
export function sampleInput(
  sample: SampleSale,
  { tried, promotions }: { tried: Promotion; promotions: Promotion[] },
  { currency, currencyDigits, includesTax }: PriceScope
): PricingInput {
  return {
    currency: { code: currency, minorDigits: currencyDigits },
    pricesIncludeTax: includesTax,
    taxRounding: 'line',
    taxRates: { [NO_TAX]: [] },
    saleDiscount: null,
    lines: sample.lines
      .filter(({ pieces }) => pieces > 0)
      .map(({ item, pieces }) => ({
        lineId: item.id,
        itemId: item.id,
        taxCategoryId: NO_TAX,
        quantityThousandths: pieces * 1_000,
        unitPriceMinorE4: item.unitPriceMinorE4,
        priceId: null,
        priceVersion: null,
        override: null,
        options: [],
        discount: null,
        returnOf: null,
        traits: {
          departmentIds: item.departmentIds,
          tags: item.tags,
          floorUnitPriceMinorE4: item.floorUnitPriceMinorE4,
        },
      })),
    promotions: {
      promotions,
      moment: sample.moment,
      customerGroupIds: sample.customerGroupIds,
      couponPromotionIds: sample.hasCoupon && tried.needsCoupon ? [tried.promotionId] : [],
    },
  }
}

/** Quantities at which the promotion counts, so that the sample shows what it does at once. */
export function startingPieces(definition: PromotionDefinition, items: SampleItem[]): number[] {
  const { effect, scope } = definition
  if (effect.kind === 'set') {
    const pieces = items.map(() => 0)
    for (const group of effect.groups) {
      const index = items.findIndex((item, at) => pieces[at] === 0 && isMeant(group.scope, item))
      if (index >= 0) pieces[index] = Math.min(group.pieces, MAX_PIECES)
    }
    return pieces
  }
  if (effect.kind === 'basket') {
    const [first] = items
    const fromMinorE4 = effect.steps[0]!.fromMinor * 10_000
    const enough = first && isMeant(scope, first) && first.unitPriceMinorE4 > 0
    const pieces = enough ? Math.ceil(fromMinorE4 / first.unitPriceMinorE4) : 1
    return items.map((_, index) => (index === 0 ? Math.min(Math.max(pieces, 1), MAX_PIECES) : 0))
  }
  const pieces = Math.ceil(effect.steps[0]!.fromThousandths / 1_000)
  return items.map((_, index) => (index === 0 ? Math.min(Math.max(pieces, 1), MAX_PIECES) : 0))
}

export function isMeant(scope: Promotion['scope'], item: SampleItem): boolean {
  return (
    scope.isAll ||
    scope.itemIds.includes(item.id) ||
    scope.departmentIds.some((id) => item.departmentIds.includes(id)) ||
    scope.tags.some((tag) => item.tags.includes(tag))
  )
}

/** The first minute from now on at which it runs, so that a campaign can be tried before it begins. */
export function nextMoment({ times }: PromotionDefinition, now: SaleMoment): SaleMoment {
  if (runsAt(times, now)) return now
  const begin = times.from?.slice(0, 10) ?? now.date
  const firstDay = begin > now.date ? begin : now.date
  for (let ahead = 0; ahead < 8; ahead++) {
    const date = dayAfter(firstDay, ahead)
    const weekday = weekdayOf(date)
    const times0 = [...times.hours.map(({ from }) => from), times.from?.slice(11), '12:00']
    for (const time of times0) {
      const moment = { date, time: time ?? '12:00', weekday }
      if (runsAt(times, moment)) return moment
    }
  }
  return now
}

/** 1 is Monday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7
}

function dayAfter(date: string, days: number): string {
  const day = new Date(`${date}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
