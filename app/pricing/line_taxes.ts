import { type DraftLine, type DraftSale, setTaxes } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { mulDiv } from '#pricing/mul_div'
import { explainRate } from '#pricing/tax/explain_rate'
import { isUntaxed } from '#pricing/tax/explain_treatment'
import { setFixedTax } from '#pricing/tax/fixed_tax'
import { type TaxPart, taxPartsOf } from '#pricing/tax/tax_parts'
import { taxWeights } from '#pricing/tax/tax_weights'

/** Tax of each line by itself: every rate of its category is taken of the line's net. */
export function applyLineTaxes(draft: DraftSale): void {
  for (const current of draft.current) applyTo(draft, current)
}

function applyTo(draft: DraftSale, current: DraftLine): void {
  const parts = taxPartsOf(draft, current)
  for (const part of parts) taxPart(draft, current.line.lineId, part)
  setTaxes(current.priced, draft.input.pricesIncludeTax, parts)
}

function taxPart(draft: DraftSale, lineId: string, { rates, amountMinor, taxes }: TaxPart): void {
  const includesTax = draft.input.pricesIncludeTax
  const { weights, jointWeight, scale } = taxWeights(rates)
  for (const [index, rate] of rates.entries()) {
    if (rate.fixedTaxMinor !== undefined) {
      draft.explanation.push(setFixedTax(taxes[index]!, { lineId, rate, onMinor: amountMinor }))
      continue
    }
    const taxMinor = mulDiv(amountMinor, weights[index]!, includesTax ? scale + jointWeight : scale)
    taxes[index]!.taxMinor = taxMinor
    if (isUntaxed(rate)) continue
    const figures = { rate, jointWeight, scale, onMinor: amountMinor, includesTax }
    draft.explanation.push(explainRate({ lineId, taxMinor }, figures))
  }
  if (taxes.length === 0) {
    draft.explanation.push(explain('tax.none', lineId, 0, { onMinor: amountMinor }))
  }
}
