import { type DraftSale, inAllocationOrder, remainingMinor } from '#pricing/draft_sale'
import { PPM } from '#pricing/limits'
import { mulDiv } from '#pricing/mul_div'
import type { Promotion } from '#pricing/promotions/promotion'
import { openLines, percentBaseMinor, type Plan } from '#pricing/promotions/promotion_state'

/** What the goods of a scope earn together: the last step that their amount reaches. */
export function planBasket(draft: DraftSale, promotion: Promotion): Plan | null {
  if (promotion.effect.kind !== 'basket') return null
  const lines = inAllocationOrder(openLines(draft, promotion))
  const shares = lines.map((line) => ({
    line,
    weightMinor: remainingMinor(line.priced),
    pieces: 0,
  }))
  const onMinor = shares.reduce((sum, { weightMinor }) => sum + weightMinor, 0)
  const step = promotion.effect.steps.findLast(({ fromMinor }) => fromMinor <= onMinor)
  if (step === undefined) return null
  const { discount } = step
  const askedMinor =
    discount.kind === 'percent'
      ? mulDiv(
          lines.reduce((sum, line) => sum + percentBaseMinor(line, promotion), 0),
          discount.ratePpm,
          PPM
        )
      : discount.amountMinor
  return { discountMinor: Math.min(askedMinor, onMinor), shares, uses: 1 }
}
