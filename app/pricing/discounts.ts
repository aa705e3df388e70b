import { allocate } from '#pricing/allocate'
import {
  type DraftLine,
  type DraftSale,
  inAllocationOrder,
  remainingMinor,
} from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { PPM } from '#pricing/limits'
import { mulDiv } from '#pricing/mul_div'
import { PricingError } from '#pricing/pricing_error'
import type { ManualDiscount, PricedLine } from '#pricing/types'

/**
 * What a keyed discount takes off an amount of 0 or more. A keyed amount above it is refused,
 * but where promotions or a price list have lowered the price it is capped: another line, the
 * customer or the clock may have done that since it was keyed. Points are capped as well: those that
 * the smaller sale does not take stay the customer's.
 */
export function manualDiscountMinor(
  discount: ManualDiscount,
  onMinor: number,
  isLowered: boolean
): number {
  if (discount.kind === 'percent') {
    return mulDiv(onMinor, discount.ratePpm, PPM)
  }
  if (discount.amountMinor > onMinor) {
    if (isLowered || discount.points !== undefined) return onMinor
    throw new PricingError(
      'discount_out_of_range',
      `A discount of ${discount.amountMinor} is more than the ${onMinor} it is taken off`
    )
  }
  return discount.amountMinor + 0
}

/** How many points a discount stands for; null where it is none of the customer club's. */
export function pointsOf(discount: ManualDiscount | null): number | null {
  return discount?.kind === 'amount' ? (discount.points ?? null) : null
}

/** Takes a discount of 0 or more off a line and returns its change of the line's amount. */
export function takeOffLine(priced: PricedLine, discountMinor: number): number {
  const signedMinor = priced.baseMinor < 0 ? 0 - discountMinor : discountMinor
  priced.lineDiscountMinor += signedMinor
  return 0 - signedMinor
}

/** Lines a discount on the sale may lower: goods sold now whose price is not yet 0. */
export function discountableLines(draft: DraftSale): DraftLine[] {
  return draft.current.filter(({ priced }) => remainingMinor(priced) > 0)
}

export function sumRemainingMinor(lines: readonly DraftLine[]): number {
  return lines.reduce((sum, { priced }) => sum + remainingMinor(priced), 0)
}

/** Spreads a discount over the lines by what is left of them, so that the shares add up. */
export function takeOffLines(
  draft: DraftSale,
  lines: readonly DraftLine[],
  discountMinor: number
): void {
  const ordered = inAllocationOrder(lines)
  const weights = ordered.map(({ priced }) => remainingMinor(priced))
  const onMinor = sumRemainingMinor(ordered)
  const shares = allocate(discountMinor, weights)
  ordered.forEach(({ priced }, index) => {
    const shareMinor = shares[index]!
    priced.saleDiscountMinor += shareMinor
    const detail = { discountMinor, lineMinor: weights[index]!, onMinor }
    draft.explanation.push(explain('sale.allocation', priced.lineId, 0 - shareMinor, detail))
  })
}
