import { blankTax, type DraftSale, remainingMinor, setTaxes } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { mulDiv } from '#pricing/mul_div'
import { explainRate } from '#pricing/tax/explain_rate'
import { isUntaxed } from '#pricing/tax/explain_treatment'
import { taxWeights } from '#pricing/tax/tax_weights'
import type { LineTax } from '#pricing/types'

/** Tax of each line by itself: every rate of its category is taken of the line's net. */
export function applyLineTaxes(draft: DraftSale): void {
  for (const current of draft.current) applyTo(draft, current)
}

function applyTo(draft: DraftSale, { line, priced }: DraftSale['current'][number]): void {
  const { taxRates, pricesIncludeTax: includesTax } = draft.input
  const { lineId } = line
  const rates = taxRates[line.taxCategoryId]!
  const { weights, jointWeight, scale } = taxWeights(rates)
  const amountMinor = remainingMinor(priced)
  const taxes: LineTax[] = []
  for (const [index, rate] of rates.entries()) {
    const taxMinor = mulDiv(amountMinor, weights[index]!, includesTax ? scale + jointWeight : scale)
    taxes.push({ ...blankTax(rate), taxMinor })
    if (isUntaxed(rate)) continue
    const figures = { rate, jointWeight, scale, onMinor: amountMinor, includesTax }
    draft.explanation.push(explainRate({ lineId, taxMinor }, figures))
  }
  setTaxes(priced, { amountMinor, includesTax }, taxes)
  if (taxes.length === 0) {
    draft.explanation.push(explain('tax.none', lineId, 0, { onMinor: amountMinor }))
  }
}
