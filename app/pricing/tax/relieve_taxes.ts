import { type DraftLine, type DraftSale, remainingMinor, setTaxes } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { mulDiv } from '#pricing/mul_div'
import { type TaxWeights, taxWeights } from '#pricing/tax/tax_weights'
import type { TaxRelief } from '#pricing/tax/tax_treatment'
import type { ExplanationStep, PricedLine } from '#pricing/types'

/**
 * Takes the tax off again where the buyer is exempt or owes it at home. The customer pays exactly
 * the net that another pays tax on, whether the shelf price included it or not. The amounts of
 * such a line are those of a price without tax, so that returns and reports need no other rule.
 */
export function relieveTaxes(draft: DraftSale): void {
  const relief = draft.input.taxTreatment?.relief
  if (!relief) return
  let takenOffMinor = 0
  let onMinor = 0
  for (const current of draft.current) {
    const rates = draft.input.taxRates[current.line.taxCategoryId]!
    if (rates.every((rate) => rate.ratePpm === 0)) continue
    const { taxMinor } = current.priced
    relieveLine(current, draft.input.pricesIncludeTax ? taxWeights(rates) : null, relief)
    const { netMinor } = current.priced
    draft.explanation.push(explainRelief(relief, current.line.lineId, 0 - taxMinor, netMinor))
    takenOffMinor += taxMinor
    onMinor += netMinor
  }
  if (draft.input.taxRounding === 'document') {
    draft.explanation.push(explainRelief(relief, null, 0 - takenOffMinor, onMinor))
  }
}

/** Weights are given for a price that included the tax, null for one that it came on top of. */
function relieveLine({ priced }: DraftLine, weights: TaxWeights | null, relief: TaxRelief): void {
  if (weights) bringToNet(priced, weights)
  const { kind: taxRateId, label: name } = relief
  const tax = { taxRateId, name, ratePpm: 0, netMinor: 0, taxMinor: 0 }
  setTaxes(priced, { amountMinor: remainingMinor(priced), includesTax: false }, [tax])
}

function bringToNet(priced: PricedLine, { scale, jointWeight }: TaxWeights): void {
  const netOf = (amount: number) => mulDiv(amount, scale, scale + jointWeight)
  const priceMinor = remainingMinor(priced) - priced.taxMinor
  priced.unitPriceMinorE4 = netOf(priced.unitPriceMinorE4)
  priced.lineDiscountMinor = netOf(priced.lineDiscountMinor)
  priced.saleDiscountMinor = netOf(priced.saleDiscountMinor)
  // The base follows from the rest, so that base − discounts is the price here too.
  priced.baseMinor = priceMinor + priced.lineDiscountMinor + priced.saleDiscountMinor
}

function explainRelief(
  relief: TaxRelief,
  lineId: string | null,
  amountMinor: number,
  onMinor: number
): ExplanationStep {
  if (relief.kind === 'reverse_charge') {
    const { vatNumber } = relief
    return explain('tax.reverse_charge', lineId, amountMinor, { vatNumber, onMinor })
  }
  const { reason, certificate, authorisedById } = relief
  const detail = { reason, certificate, authorisedById, onMinor }
  return explain('tax.exempt', lineId, amountMinor, detail)
}
