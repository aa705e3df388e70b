import { manualDiscountMinor, takeOffLine } from '#pricing/discounts'
import { type DraftLine, type DraftSale, remainingMinor } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { applyLinePromotions } from '#pricing/promotions/line_promotions'
import type { Promotion } from '#pricing/promotions/promotion'
import { isLowered } from '#pricing/promotions/promotion_state'
import { discountByRules } from '#pricing/rules/discount_by_rules'
import type { ExplanationStep, ManualDiscount } from '#pricing/types'

/** Line stage: what promotions and rules take off single lines, then what operators keyed on them. */
export function applyLineDiscounts(draft: DraftSale, running: Promotion[]): void {
  applyLinePromotions(draft, running)
  discountByRules(draft, 'price.line')
  for (const current of draft.current) {
    if (current.line.discount !== null) {
      draft.explanation.push(applyManualDiscount(draft, current, current.line.discount))
    }
  }
}

function applyManualDiscount(
  draft: DraftSale,
  { line, priced }: DraftLine,
  discount: ManualDiscount
): ExplanationStep {
  const onMinor = remainingMinor(priced)
  const discountMinor = manualDiscountMinor(
    discount,
    Math.abs(onMinor),
    Boolean(line.priceSource) ||
      draft.rules.pricedLineIds.has(priced.lineId) ||
      isLowered(draft.promotions, priced.lineId)
  )
  const changeMinor = takeOffLine(priced, discountMinor)
  const { reason, authorisedById } = discount
  if (discount.kind === 'percent') {
    const ratePpm = discount.ratePpm + 0
    const detail = { ratePpm, onMinor, reason, authorisedById }
    return explain('line.manual_percent', priced.lineId, changeMinor, detail)
  }
  const detail = { discountMinor, reason, authorisedById }
  return explain('line.manual_amount', priced.lineId, changeMinor, detail)
}
