import type { ItemScope, Promotion, QuantityStep } from '#pricing/promotions/promotion'

/** One piece, or one kilogram or litre: what a price on the shelf is for. */
export const ONE = 1_000

/** What promotions know of goods. */
export interface PromotionGoods {
  itemId: string
  /** Its department and those above. */
  departmentIds: string[]
  tags: string[]
}

type Conditions = Pick<
  Promotion,
  'audienceGroupIds' | 'effect' | 'needsCoupon' | 'scope' | 'threshold'
>

/**
 * Whether a promotion is a price reduction announced to everybody, as article 6a of Directive
 * 98/6/EC means it: it lowers the price of a single piece for whoever comes. Clubs, coupons,
 * thresholds and several pieces together are offers on a condition.
 */
export function isAnnounced(promotion: Conditions): boolean {
  const { audienceGroupIds, effect, needsCoupon, threshold } = promotion
  if (audienceGroupIds !== null || needsCoupon || threshold !== null) return false
  return effect.kind === 'line' && effect.steps.some(holdsForOne)
}

/** Whether it is announced for all day and every day, as a label on the shelf can say it. */
export function isLasting({ times }: Pick<Promotion, 'times'>): boolean {
  return times.hours.length === 0 && times.weekdays.length === 0
}

/** Whether a promotion may lower the price of these goods. */
export function isOn({ exclusions, scope }: Promotion, goods: PromotionGoods): boolean {
  return isIn(scope, goods) && !isIn(exclusions, goods)
}

function holdsForOne({ fromThousandths }: QuantityStep): boolean {
  return fromThousandths <= ONE
}

function isIn(scope: ItemScope, { itemId, departmentIds, tags }: PromotionGoods): boolean {
  return (
    scope.isAll ||
    scope.itemIds.includes(itemId) ||
    scope.departmentIds.some((id) => departmentIds.includes(id)) ||
    scope.tags.some((tag) => tags.includes(tag))
  )
}
