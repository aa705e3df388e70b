import type {
  ItemScope,
  Promotion,
  PromotionContext,
  PromotionEffect,
  SaleMoment,
} from '#pricing/index'

export const everything: ItemScope = { isAll: true, itemIds: [], departmentIds: [], tags: [] }
export const nothing: ItemScope = { isAll: false, itemIds: [], departmentIds: [], tags: [] }

export function items(...itemIds: string[]): ItemScope {
  return { ...nothing, itemIds }
}

export function departments(...departmentIds: string[]): ItemScope {
  return { ...nothing, departmentIds }
}

/** 10 % off everything, for everyone, always. */
export function aPromotion(changes: Partial<Promotion> = {}): Promotion {
  return {
    promotionId: 'promotion-1',
    version: 1,
    name: 'Ten off',
    stacking: { kind: 'stack' },
    percentOf: 'remaining',
    times: { from: null, to: null, weekdays: [], hours: [] },
    audienceGroupIds: null,
    needsCoupon: false,
    scope: everything,
    exclusions: nothing,
    threshold: null,
    effect: linePercent(10),
    maxUsesPerSale: null,
    ...changes,
  }
}

export function linePercent(percent: number): PromotionEffect {
  const discount = { kind: 'percent', ratePpm: percent * 10_000 } as const
  return { kind: 'line', steps: [{ fromThousandths: 0, discount }], countsTogether: false }
}

/** So many of the scope for one price. */
export function forOnePrice(scope: ItemScope, pieces: number, priceMinor: number): PromotionEffect {
  return { kind: 'set', groups: [{ scope, pieces }], reward: { kind: 'price', priceMinor } }
}

/** Of every so many pieces the cheapest is free. */
export function cheapestFree(scope: ItemScope, pieces: number): PromotionEffect {
  const reward = { kind: 'cheapest', pieces: 1, ratePpm: 1_000_000 } as const
  return { kind: 'set', groups: [{ scope, pieces }], reward }
}

/** A Friday afternoon. */
export const friday: SaleMoment = { date: '2026-11-20', time: '16:30', weekday: 5 }

export function inForce(
  promotions: Promotion[],
  changes: Partial<PromotionContext> = {}
): PromotionContext {
  return { promotions, moment: friday, customerGroupIds: [], couponPromotionIds: [], ...changes }
}
