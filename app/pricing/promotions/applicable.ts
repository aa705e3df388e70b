import { type DraftSale, remainingMinor } from '#pricing/draft_sale'
import type { PricingInput } from '#pricing/types'
import { type PreparedPromotion, preparePromotions } from '#pricing/promotions/promotion_state'
import { runsAt } from '#pricing/promotions/promotion_times'

/** The promotions that run for this customer, at this minute, with these coupons, in order. */
export function runningPromotions(input: PricingInput): PreparedPromotion[] {
  const context = input.promotions
  if (context === null) return []
  return preparePromotions(context.promotions).filter(({ promotion }) => {
    const { audienceGroupIds, needsCoupon, promotionId, times } = promotion
    return (
      (!needsCoupon || context.couponPromotionIds.includes(promotionId)) &&
      (audienceGroupIds === null ||
        audienceGroupIds.some((id) => context.customerGroupIds.includes(id))) &&
      runsAt(times, context.moment)
    )
  })
}

/** Whether the sale holds what the promotion asks for, as its prices are at this stage. */
export function reachesThreshold(draft: DraftSale, ready: PreparedPromotion): boolean {
  const { threshold } = ready.promotion
  if (threshold === null || ready.isInThreshold === null) return true
  let amountMinor = 0
  let quantityThousandths = 0
  for (const { line, priced } of draft.current) {
    const isSoldNow = line.quantityThousandths > 0
    if (!isSoldNow || !ready.isInThreshold(line) || ready.isExcluded(line)) continue
    amountMinor += remainingMinor(priced)
    quantityThousandths += line.quantityThousandths
  }
  return (
    amountMinor >= threshold.minimumMinor && quantityThousandths >= threshold.minimumThousandths
  )
}
