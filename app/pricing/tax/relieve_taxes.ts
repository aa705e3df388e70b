import { type DraftLine, type DraftSale, remainingMinor, setTaxes } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { mulDiv } from '#pricing/mul_div'
import { ratesOfLine } from '#pricing/tax/tax_parts'
import { taxWeights } from '#pricing/tax/tax_weights'
import type { TaxRelief } from '#pricing/tax/tax_treatment'
import type { ExplanationStep, PricedLine, TaxRate } from '#pricing/types'

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
    const rates = ratesOfLine(draft.input.taxRates, current.line)
    if (rates.flat().every((rate) => rate.ratePpm === 0)) continue
    const { taxMinor } = current.priced
    relieveLine(
      current,
      draft.input.pricesIncludeTax ? shareOfNet(current.priced, rates) : null,
      relief
    )
    const { netMinor } = current.priced
    draft.explanation.push(explainRelief(relief, current.line.lineId, 0 - taxMinor, netMinor))
    takenOffMinor += taxMinor
    onMinor += netMinor
  }
  if (draft.input.taxRounding === 'document') {
    draft.explanation.push(explainRelief(relief, null, 0 - takenOffMinor, onMinor))
  }
}

/** What of each figure of a line is net, as a fraction. */
interface NetShare {
  multiplier: number
  divisor: number
}

/** By the rates where they are those of the whole line; of a shared price by what came out. */
function shareOfNet({ netMinor, grossMinor }: PricedLine, rates: TaxRate[][]): NetShare {
  if (rates.length > 1) {
    return grossMinor === 0
      ? { multiplier: 1, divisor: 1 }
      : { multiplier: Math.abs(netMinor), divisor: Math.abs(grossMinor) }
  }
  const { scale, jointWeight } = taxWeights(rates[0]!)
  return { multiplier: scale, divisor: scale + jointWeight }
}

/** The share of the net is given for a price that included the tax, null for one that did not. */
function relieveLine({ priced }: DraftLine, share: NetShare | null, relief: TaxRelief): void {
  if (share) bringToNet(priced, share)
  const { kind: taxRateId, label: name } = relief
  const tax = { taxRateId, name, ratePpm: 0, netMinor: 0, taxMinor: 0 }
  setTaxes(priced, false, [{ amountMinor: remainingMinor(priced), taxes: [tax] }])
}

function bringToNet(priced: PricedLine, { multiplier, divisor }: NetShare): void {
  const netOf = (amount: number) => mulDiv(amount, multiplier, divisor)
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
