import { allocate } from '#pricing/allocate'
import { blankTax, type DraftLine, type DraftSale, remainingMinor } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import type { LineTax, PricingLine, TaxRate } from '#pricing/types'

/** The part of a line's price that carries the rates of one category; usually all of it. */
export interface TaxPart {
  rates: readonly TaxRate[]
  amountMinor: number
  /** Of each rate, not yet worked out. */
  taxes: LineTax[]
}

/** The rates that a line carries, by category: of one, or of each share of its price. */
export function ratesOfLine(
  taxRates: DraftSale['input']['taxRates'],
  { taxCategoryId, taxShares }: Pick<PricingLine, 'taxCategoryId' | 'taxShares'>
): TaxRate[][] {
  const categoryIds = taxShares?.map((share) => share.taxCategoryId) ?? [taxCategoryId]
  return categoryIds.map((id) => taxRates[id]!)
}

/** What of a line's price is to be taxed how; a price that is shared out says so. */
export function taxPartsOf(draft: DraftSale, { line, priced }: DraftLine): TaxPart[] {
  const ofMinor = remainingMinor(priced)
  const amounts = line.taxShares
    ? allocate(
        ofMinor,
        line.taxShares.map(({ weight }) => weight)
      )
    : [ofMinor]
  return ratesOfLine(draft.input.taxRates, line).map((rates, index) => {
    const amountMinor = amounts[index]!
    if (line.taxShares) {
      const name = rates.map((rate) => rate.name).join(', ')
      const detail = { name, onMinor: amountMinor, ofMinor }
      draft.explanation.push(explain('tax.share', line.lineId, 0, detail))
    }
    return { rates, amountMinor, taxes: rates.map(blankTax) }
  })
}
