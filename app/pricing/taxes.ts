import { applyDocumentTaxes } from '#pricing/document_taxes'
import type { DraftSale } from '#pricing/draft_sale'
import { applyLineTaxes } from '#pricing/line_taxes'
import { explainTreatment } from '#pricing/tax/explain_treatment'
import { relieveTaxes } from '#pricing/tax/relieve_taxes'

/**
 * Tax stage: on the price after all discounts, rounded where the store's policy says, and taken
 * off again where the customer is relieved of it.
 */
export function applyTaxes(draft: DraftSale): void {
  if (draft.input.taxRounding === 'document') {
    applyDocumentTaxes(draft)
  } else {
    applyLineTaxes(draft)
  }
  explainTreatment(draft)
  relieveTaxes(draft)
}
