import {
  discountableLines,
  manualDiscountMinor,
  sumRemainingMinor,
  takeOffLines,
} from '#pricing/discounts'
import type { DraftSale } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import type { Promotion } from '#pricing/promotions/promotion'
import { applySalePromotions } from '#pricing/promotions/sale_promotions'
import { applyRuleOperations } from '#pricing/rule_operations'
import type { ManualDiscount, RuleRunner } from '#pricing/types'

/** Sale stage: what promotions and rules take off the sale, then the discount an operator keyed on it. */
export function applySaleDiscounts(
  draft: DraftSale,
  running: Promotion[],
  applyRules: RuleRunner
): void {
  applySalePromotions(draft, running)
  applyRuleOperations(draft, 'sale', applyRules)
  if (draft.input.saleDiscount !== null) {
    applyManualDiscount(draft, draft.input.saleDiscount)
  }
}

function applyManualDiscount(draft: DraftSale, discount: ManualDiscount): void {
  const lines = discountableLines(draft)
  const onMinor = sumRemainingMinor(lines)
  const isLowered =
    draft.promotions.uses.length > 0 || draft.current.some(({ line }) => line.priceSource)
  const discountMinor = manualDiscountMinor(discount, onMinor, isLowered)
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
