import { applyDocumentTaxes } from '#pricing/document_taxes'
import type { DraftSale } from '#pricing/draft_sale'
import { applyLineTaxes } from '#pricing/line_taxes'

/** Tax stage: on the price after all discounts, rounded where the store's policy says. */
export function applyTaxes(draft: DraftSale): void {
  if (draft.input.taxRounding === 'document') {
    applyDocumentTaxes(draft)
  } else {
    applyLineTaxes(draft)
  }
}
