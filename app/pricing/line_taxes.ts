import { blankTax, type DraftSale, remainingMinor, setTaxes } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { addTax, extractTax, sumRatesPpm } from '#pricing/tax_arithmetic'

/** Tax of each line by itself: every rate of its category is taken of the line's net. */
export function applyLineTaxes(draft: DraftSale): void {
  const { taxRates, pricesIncludeTax: includesTax } = draft.input
  for (const { line, priced } of draft.current) {
    const rates = taxRates[line.taxCategoryId]!
    const jointPpm = sumRatesPpm(rates)
    const amountMinor = remainingMinor(priced)
    const taxes = rates.map((rate) => {
      const { taxMinor } = includesTax
        ? extractTax(amountMinor, rate.ratePpm, jointPpm)
        : addTax(amountMinor, rate.ratePpm)
      return { ...blankTax(rate), taxMinor }
    })
    setTaxes(priced, { amountMinor, includesTax }, taxes)
    explainTaxes(draft, priced, jointPpm)
  }
}

function explainTaxes(
  draft: DraftSale,
  priced: DraftSale['priced'][number],
  jointPpm: number
): void {
  const { lineId } = priced
  const onMinor = remainingMinor(priced)
  for (const { name, ratePpm, taxMinor } of priced.taxes) {
    draft.explanation.push(
      draft.input.pricesIncludeTax
        ? explain('tax.inclusive', lineId, taxMinor, {
            name,
            ratePpm,
            jointRatePpm: jointPpm,
            onMinor,
          })
        : explain('tax.exclusive', lineId, taxMinor, { name, ratePpm, onMinor })
    )
  }
  if (priced.taxes.length === 0) {
    draft.explanation.push(explain('tax.none', lineId, 0, { onMinor }))
  }
}
