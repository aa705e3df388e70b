import { type DraftSale, remainingMinor } from '#pricing/draft_sale'
import { checkPromotion } from '#pricing/promotions/check_promotion'
import type { ItemScope, Promotion, PromotionContext } from '#pricing/promotions/promotion'
import { goodsOf } from '#pricing/promotions/promotion_state'
import { runsAt } from '#pricing/promotions/promotion_times'
import { ScopeIndex } from '#pricing/promotions/scope_index'

const indexes = new WeakMap<readonly Promotion[], ScopeIndex>()

/**
 * The promotions that run for this customer, at this minute, with these coupons, in order. Which
 * goods they mean is noted on the draft.
 */
export function runningPromotions(draft: DraftSale): Promotion[] {
  const context = draft.input.promotions
  if (context === null) return []
  const index = indexOf(context.promotions)
  const running = context.promotions.filter((promotion) => isRunning(promotion, context))
  if (running.length > 0) {
    const soldNow = draft.current.filter(({ line }) => line.quantityThousandths > 0)
    draft.promotions.goods = index.find(soldNow)
  }
  return running
}

/** Whether the sale holds what the promotion asks for, as its prices are at this stage. */
export function reachesThreshold(draft: DraftSale, promotion: Promotion): boolean {
  const { threshold } = promotion
  if (threshold === null) return true
  let amountMinor = 0
  let quantityThousandths = 0
  for (const { line, priced } of goodsOf(draft, promotion, threshold.scope)) {
    amountMinor += remainingMinor(priced)
    quantityThousandths += line.quantityThousandths
  }
  return (
    amountMinor >= threshold.minimumMinor && quantityThousandths >= threshold.minimumThousandths
  )
}

function isRunning(
  { audienceGroupIds, needsCoupon, promotionId, times }: Promotion,
  { couponPromotionIds, customerGroupIds, moment }: PromotionContext
): boolean {
  return (
    (!needsCoupon || couponPromotionIds.includes(promotionId)) &&
    (audienceGroupIds === null || audienceGroupIds.some((id) => customerGroupIds.includes(id))) &&
    runsAt(times, moment)
  )
}

/** The same array of promotions is checked and turned round once, since prices change with every key. */
function indexOf(promotions: readonly Promotion[]): ScopeIndex {
  let index = indexes.get(promotions)
  if (!index) {
    index = new ScopeIndex()
    for (const promotion of promotions) {
      checkPromotion(promotion)
      for (const scope of scopesOf(promotion)) index.add(scope)
    }
    indexes.set(promotions, index)
  }
  return index
}

function scopesOf({ scope, exclusions, threshold, effect }: Promotion): ItemScope[] {
  const ofGroups = effect.kind === 'set' ? effect.groups.map((group) => group.scope) : []
  return [scope, exclusions, ...(threshold ? [threshold.scope] : []), ...ofGroups]
}
