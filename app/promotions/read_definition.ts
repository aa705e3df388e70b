import type { PromotionDefinition } from '#pricing/promotions/promotion_draft'

const NO_GOODS = { isAll: false, itemIds: [], departmentIds: [], tags: [] }

/** A definition that means nothing and gives nothing. */
const EMPTY: PromotionDefinition = {
  stacking: { kind: 'stack' },
  percentOf: 'remaining',
  times: { from: null, to: null, weekdays: [], hours: [] },
  audienceGroupIds: null,
  needsCoupon: false,
  scope: NO_GOODS,
  exclusions: NO_GOODS,
  threshold: null,
  effect: {
    kind: 'line',
    steps: [{ fromThousandths: 0, discount: { kind: 'percent', ratePpm: 0 } }],
    countsTogether: false,
  },
  maxUsesPerSale: null,
}

/**
 * A definition as it was kept, for a page: parts that it lacks mean nothing, so that what was
 * kept by another release, or by hand, can still be opened and put right.
 */
export function readDefinition(text: string): PromotionDefinition {
  const kept: unknown = JSON.parse(text)
  return structuredClone({ ...EMPTY, ...(typeof kept === 'object' ? kept : {}) })
}
