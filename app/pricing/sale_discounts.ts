import {
  discountableLines,
  manualDiscountMinor,
  sumRemainingMinor,
  takeOffLines,
} from '#pricing/discounts'
import type { DraftSale } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import type { Promotion } from '#pricing/promotions/promotion'
import { isLowered } from '#pricing/promotions/promotion_state'
import { applySalePromotions } from '#pricing/promotions/sale_promotions'
import { discountByRules } from '#pricing/rules/discount_by_rules'
import type { ManualDiscount } from '#pricing/types'

/** Sale stage: what promotions and rules take off the sale, then the discount an operator keyed on it. */
export function applySaleDiscounts(draft: DraftSale, running: Promotion[]): void {
  applySalePromotions(draft, running)
  discountByRules(draft, 'price.sale')
  discountByRules(draft, 'price.coupon')
  if (draft.input.saleDiscount !== null) {
    applyManualDiscount(draft, draft.input.saleDiscount)
  }
}

function isLoweredAnywhere({ promotions, rules, current }: DraftSale): boolean {
  return (
    promotions.uses.length > 0 ||
    rules.pricedLineIds.size > 0 ||
    current.some(({ line }) => line.priceSource || isLowered(promotions, line.lineId))
  )
}

function applyManualDiscount(draft: DraftSale, discount: ManualDiscount): void {
  const lines = discountableLines(draft)
  const onMinor = sumRemainingMinor(lines)
  const discountMinor = manualDiscountMinor(discount, onMinor, isLoweredAnywhere(draft))
  const { reason, authorisedById } = discount
  draft.explanation.push(
    discount.kind === 'percent'
      ? explain('sale.manual_percent', null, 0 - discountMinor, {
          ratePpm: discount.ratePpm + 0,
          onMinor,
          reason,
          authorisedById,
        })
      : explain('sale.manual_amount', null, 0 - discountMinor, {
          discountMinor,
          reason,
          authorisedById,
        })
  )
  takeOffLines(draft, lines, discountMinor)
}
