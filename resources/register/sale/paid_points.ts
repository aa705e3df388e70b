import { pointsOf } from '#pricing/discounts'
import type { DraftSale } from '#resources/register/sale/draft_sale'

/** Without what the customer would have paid with points: whoever keeps them gives them back. */
export function withoutPoints(draft: DraftSale): DraftSale {
  return pointsOf(draft.saleDiscount) === null ? draft : { ...draft, saleDiscount: null }
}
