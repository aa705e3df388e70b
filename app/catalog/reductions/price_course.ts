import { priceSale } from '#pricing/index'
import { type DatedPrice, priceInForce } from '#pricing/lowest_price'
import type { Promotion, SaleMoment } from '#pricing/promotions/promotion'
import { isOn, ONE, type PromotionGoods } from '#app/catalog/reductions/announced'
import type { RunningSpan } from '#app/catalog/reductions/running_spans'

const MINOR_E4 = 10_000
/** Prices are compared as they stand on the shelf, so no tax is reckoned. */
const NO_TAX = 'none'

/** A time in which one of an item cost everybody the same; instants in milliseconds. */
export interface PriceSpan {
  fromMs: number
  /** Infinity until further notice. */
  toMs: number
  /** Without promotions. */
  shelfUnitPriceMinorE4: number
  unitPriceMinorE4: number
  /** The versions of promotions that lowered it. */
  lowered: string[]
}

/** What one of an item cost when, with all that was announced to everybody, in the order of time. */
export function priceCourse(
  goods: PromotionGoods,
  prices: readonly DatedPrice[],
  running: readonly RunningSpan[]
): PriceSpan[] {
  const priceOf = pricedOnce(goods)
  const turns = prices.flatMap(({ fromMs, toMs }) => (toMs === null ? [fromMs] : [fromMs, toMs]))
  const moments = [...new Set([...turns, ...running.map(({ fromMs }) => fromMs)])].sort(
    (one, other) => one - other
  )
  const spans: PriceSpan[] = []
  let place = -1
  for (const [index, fromMs] of moments.entries()) {
    while ((running[place + 1]?.fromMs ?? Infinity) <= fromMs) place++
    const shelfUnitPriceMinorE4 = priceInForce(prices, fromMs)
    if (shelfUnitPriceMinorE4 === null) continue
    const priced = priceOf(shelfUnitPriceMinorE4, running[place])
    const span = { fromMs, toMs: moments[index + 1] ?? Infinity, shelfUnitPriceMinorE4, ...priced }
    const last = spans.at(-1)
    if (last && isSameAfter(last, span)) last.toMs = span.toMs
    else spans.push(span)
  }
  return spans
}

type Priced = Pick<PriceSpan, 'unitPriceMinorE4' | 'lowered'>

/** Happy hours come back day by day; the same price under the same promotions is reckoned once. */
function pricedOnce(goods: PromotionGoods) {
  const known = new Map<string, Priced>()
  return (shelfUnitPriceMinorE4: number, running: RunningSpan | undefined): Priced => {
    const promotions = running?.promotions.filter((promotion) => isOn(promotion, goods)) ?? []
    if (!running || promotions.length === 0)
      return { unitPriceMinorE4: shelfUnitPriceMinorE4, lowered: [] }
    const key = [shelfUnitPriceMinorE4, ...promotions.map(versionOf)].join(' ')
    let priced = known.get(key)
    if (!priced) {
      priced = priceOne(goods, shelfUnitPriceMinorE4, { promotions, moment: running.moment })
      known.set(key, priced)
    }
    return priced
  }
}

function priceOne(
  { itemId, departmentIds, tags }: PromotionGoods,
  unitPriceMinorE4: number,
  { promotions, moment }: { promotions: Promotion[]; moment: SaleMoment }
): Priced {
  const sale = priceSale({
    // Digits matter to nothing but texts, and nobody reads this sale's.
    currency: { code: 'XXX', minorDigits: 2 },
    pricesIncludeTax: true,
    taxRounding: 'line',
    taxRates: { [NO_TAX]: [] },
    saleDiscount: null,
    lines: [
      {
        lineId: itemId,
        itemId,
        taxCategoryId: NO_TAX,
        quantityThousandths: ONE,
        unitPriceMinorE4,
        priceId: null,
        priceVersion: null,
        override: null,
        options: [],
        discount: null,
        returnOf: null,
        traits: { departmentIds, tags, floorUnitPriceMinorE4: null },
      },
    ],
    promotions: { promotions, moment, customerGroupIds: [], couponPromotionIds: [] },
  })
  return {
    unitPriceMinorE4: Math.max(0, unitPriceMinorE4 - sale.totals.lineDiscountMinor * MINOR_E4),
    lowered: sale.promotions.map(versionOf),
  }
}

/** How a version of a promotion is named in a course. */
export function versionOf({
  promotionId,
  version,
}: {
  promotionId: string
  version: number
}): string {
  return `${promotionId} ${version}`
}

function isSameAfter(last: PriceSpan, next: PriceSpan): boolean {
  return (
    last.toMs === next.fromMs &&
    last.shelfUnitPriceMinorE4 === next.shelfUnitPriceMinorE4 &&
    last.unitPriceMinorE4 === next.unitPriceMinorE4 &&
    last.lowered.join() === next.lowered.join()
  )
}
