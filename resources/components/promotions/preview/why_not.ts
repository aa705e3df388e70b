import type { Promotion } from '#pricing/promotions/promotion'
import { runsAt } from '#pricing/promotions/promotion_times'
import type { PricedSale } from '#pricing/types'
import { isMeant, type SampleSale } from '#resources/components/promotions/preview/sample_sale'

/** Why a promotion takes nothing off a sample sale; the first reason that a person would name. */
export type WhyNot =
  | { reason: 'no_lines' | 'coupon' | 'audience' | 'dates' | 'hours' | 'no_goods' | 'excluded' }
  | { reason: 'threshold' | 'exclusive' | 'better_in_group' | 'floor' | 'no_saving' }
  | { reason: 'set_incomplete'; group: number; missing: number }
  | { reason: 'amount_missing'; missingMinor: number }
  | { reason: 'quantity_missing'; fromThousandths: number }

export function whyNot(
  promotion: Promotion,
  sample: SampleSale,
  priced: PricedSale
): WhyNot | null {
  if (priced.promotions.some((use) => use.promotionId === promotion.promotionId)) return null
  return notForThisSale(promotion, sample) ?? notOnTheseGoods(promotion, sample, priced)
}

function notForThisSale(promotion: Promotion, sample: SampleSale): WhyNot | null {
  const { audienceGroupIds, needsCoupon, times } = promotion
  const { moment, customerGroupIds, hasCoupon, lines } = sample
  if (!lines.some(({ pieces }) => pieces > 0)) return { reason: 'no_lines' }
  if (!runsAt(times, moment)) {
    const isInDates = runsAt({ ...times, weekdays: [], hours: [] }, moment)
    return { reason: isInDates ? 'hours' : 'dates' }
  }
  if (audienceGroupIds && !audienceGroupIds.some((id) => customerGroupIds.includes(id)))
    return { reason: 'audience' }
  return needsCoupon && !hasCoupon ? { reason: 'coupon' } : null
}

function notOnTheseGoods(promotion: Promotion, sample: SampleSale, priced: PricedSale): WhyNot {
  const { effect, exclusions } = promotion
  const scopes = effect.kind === 'set' ? effect.groups.map(({ scope }) => scope) : [promotion.scope]
  const bought = sample.lines.filter(({ pieces }) => pieces > 0)
  const meant = bought.filter(({ item }) => scopes.some((scope) => isMeant(scope, item)))
  if (meant.length === 0) return { reason: 'no_goods' }
  const open = meant.filter(({ item }) => !isMeant(exclusions, item))
  if (open.length === 0) return { reason: 'excluded' }
  return passedBy(promotion, priced) ?? notEnough(promotion, { lines: sample.lines, open }, priced)
}

/** What the engine itself says about the promotion. */
function passedBy({ promotionId }: Promotion, { explanation }: PricedSale): WhyNot | null {
  const step = explanation.find(({ detail }) => detail.promotionId === promotionId)
  if (step?.code === 'sale.promotion_passed') return { reason: 'better_in_group' }
  if (step?.code !== 'line.promotion_passed') return null
  const { why } = step.detail
  return { reason: why === 'exclusive' || why === 'floor' ? why : 'better_in_group' }
}

function notEnough(
  { effect, threshold, exclusions }: Promotion,
  { lines, open }: { lines: SampleSale['lines']; open: SampleSale['lines'] },
  priced: PricedSale
): WhyNot {
  const piecesIn = (scope: Promotion['scope']) =>
    open.reduce((sum, { item, pieces }) => sum + (isMeant(scope, item) ? pieces : 0), 0)
  if (effect.kind === 'set') {
    const group = effect.groups.findIndex(({ scope, pieces }) => piecesIn(scope) < pieces)
    const short = effect.groups[group]
    if (short)
      return { reason: 'set_incomplete', group, missing: short.pieces - piecesIn(short.scope) }
  }
  if (threshold) {
    const counted = priced.lines.filter(({ lineId }) => {
      const item = lines.find((line) => line.item.id === lineId)!.item
      return isMeant(threshold.scope, item) && !isMeant(exclusions, item)
    })
    const haveMinor = counted.reduce((sum, { grossMinor }) => sum + grossMinor, 0)
    const havePieces = lines.reduce(
      (sum, { item, pieces }) =>
        sum + (counted.some(({ lineId }) => lineId === item.id) ? pieces : 0),
      0
    )
    if (haveMinor < threshold.minimumMinor || havePieces * 1_000 < threshold.minimumThousandths)
      return { reason: 'threshold' }
  }
  if (effect.kind === 'line') {
    const from = effect.steps[0]?.fromThousandths ?? 0
    if (open.every(({ pieces }) => pieces * 1_000 < from))
      return { reason: 'quantity_missing', fromThousandths: from }
  }
  if (effect.kind === 'basket') {
    const ids = new Set(open.map(({ item }) => item.id))
    const haveMinor = priced.lines.reduce(
      (sum, line) => sum + (ids.has(line.lineId) ? line.grossMinor : 0),
      0
    )
    const missingMinor = (effect.steps[0]?.fromMinor ?? 0) - haveMinor
    if (missingMinor > 0) return { reason: 'amount_missing', missingMinor }
  }
  return { reason: 'no_saving' }
}
