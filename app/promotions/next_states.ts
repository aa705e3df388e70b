import type { PromotionState } from '#app/promotions/promotion_row'

/** From which state one may go to which; what runs is ended before it is put away. */
export const NEXT_STATES: Record<PromotionState, readonly PromotionState[]> = {
  draft: ['active', 'archived'],
  active: ['paused', 'ended'],
  paused: ['active', 'ended', 'archived'],
  ended: ['active', 'archived'],
  archived: ['draft'],
}
