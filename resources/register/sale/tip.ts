import { mulDiv } from '#pricing/index'
import type { DraftSale, DraftTip } from '#resources/register/sale/draft_sale'

/**
 * What the customer adds for those who serve. A percentage follows the total, and nobody tips on
 * money that goes back.
 */
export function tipMinorOf({ tip }: Pick<DraftSale, 'tip'>, totalMinor: number): number {
  if (!tip || totalMinor <= 0) return 0
  return tip.kind === 'amount' ? tip.amountMinor : percentTipMinor(totalMinor, tip.percent)
}

export function percentTipMinor(totalMinor: number, percent: number): number {
  return mulDiv(totalMinor, percent, 100)
}

/** A tip is agreed on before the first money is given. */
export function withTip(draft: DraftSale, tip: DraftTip | null): DraftSale {
  return draft.tenders.length > 0 ? draft : { ...draft, tip }
}
