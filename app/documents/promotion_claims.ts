import type { ExplanationStep } from '#pricing/types'

/** What a promotion took off one sale. */
export interface PromotionClaim {
  promotionId: string
  discountMinor: number
}

const TAKEN = new Set([
  'line.promotion_percent',
  'line.promotion_amount',
  'line.promotion_price',
  'sale.promotion',
])

/** What each promotion took off a sale, from the sale's own explanation; none that took nothing. */
export function promotionClaims(explanation: readonly ExplanationStep[]): PromotionClaim[] {
  const amounts = new Map<string, number>()
  for (const { code, amountMinor, detail } of explanation) {
    if (!TAKEN.has(code) || typeof detail.promotionId !== 'string') continue
    amounts.set(detail.promotionId, (amounts.get(detail.promotionId) ?? 0) - amountMinor)
  }
  return [...amounts]
    .filter(([, discountMinor]) => discountMinor > 0)
    .map(([promotionId, discountMinor]) => ({ promotionId, discountMinor }))
}
