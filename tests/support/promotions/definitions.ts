import type { PromotionDefinition } from '#pricing/promotions/promotion_draft'
import { everything, nothing } from '#tests/support/pricing/promotions'

export const ALL_GOODS = everything
export const NO_GOODS = nothing

/** A definition that takes 20 % off all goods at any time, changed where a test says so. */
export function definitionWith(changes: Partial<PromotionDefinition> = {}): PromotionDefinition {
  return {
    stacking: { kind: 'stack' },
    percentOf: 'remaining',
    times: { from: null, to: null, weekdays: [], hours: [] },
    audienceGroupIds: null,
    needsCoupon: false,
    scope: ALL_GOODS,
    exclusions: NO_GOODS,
    threshold: null,
    effect: {
      kind: 'line',
      steps: [{ fromThousandths: 0, discount: { kind: 'percent', ratePpm: 200_000 } }],
      countsTogether: false,
    },
    maxUsesPerSale: null,
    ...changes,
  }
}
