import { shareJointly } from '#pricing/allocate'
import { type DraftSale, inAllocationOrder, setTaxes } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { explainRate } from '#pricing/tax/explain_rate'
import { isUntaxed } from '#pricing/tax/explain_treatment'
import { setFixedTax } from '#pricing/tax/fixed_tax'
import { taxPartsOf } from '#pricing/tax/tax_parts'
import { taxWeights } from '#pricing/tax/tax_weights'
import type { LineTax, TaxRate } from '#pricing/types'

/** What a rate takes of each amount: `weight ÷ divisor`. */
interface RateShare {
  rate: TaxRate
  weight: number
  jointWeight: number
  scale: number
  divisor: number
}

/**
 * The lines that share one rate. Prices that include several rates divide by their sum, so the
 * same rate in another company of rates is a group of its own.
 */
interface RateGroup extends RateShare {
  members: { lineId: string; amountMinor: number; tax: LineTax }[]
}

/** Tax of each rate once on the whole sale, then handed to the lines so that they add up. */
export function applyDocumentTaxes(draft: DraftSale): void {
  const { pricesIncludeTax: includesTax } = draft.input
  const groups = new Map<string, RateGroup>()
  const untaxed = inAllocationOrder(draft.current).map((current) => {
    const parts = taxPartsOf(draft, current)
    const { lineId } = current.line
    for (const { rates, amountMinor, taxes } of parts) {
      sharesOf(rates, includesTax).forEach((share, index) => {
        const tax = taxes[index]!
        if (share.rate.fixedTaxMinor !== undefined) {
          const onLine = { lineId, rate: share.rate, onMinor: amountMinor }
          return void draft.explanation.push(setFixedTax(tax, onLine))
        }
        if (isUntaxed(share.rate)) return
        groupOf(groups, share).members.push({ lineId, amountMinor, tax })
      })
    }
    return { priced: current.priced, parts }
  })
  for (const group of groups.values()) {
    shareTax(draft, group)
  }
  for (const { priced, parts } of untaxed) {
    setTaxes(priced, includesTax, parts)
    for (const { amountMinor, taxes } of parts) {
      if (taxes.length > 0) continue
      draft.explanation.push(explain('tax.none', priced.lineId, 0, { onMinor: amountMinor }))
    }
  }
}

function sharesOf(rates: readonly TaxRate[], includesTax: boolean): RateShare[] {
  const { weights, jointWeight, scale } = taxWeights(rates)
  const divisor = includesTax ? scale + jointWeight : scale
  return rates.map((rate, index) => ({
    rate,
    weight: weights[index]!,
    jointWeight,
    scale,
    divisor,
  }))
}

function groupOf(groups: Map<string, RateGroup>, share: RateShare): RateGroup {
  const { rate, weight, divisor } = share
  const key = `${weight}/${divisor}/${rate.taxRateId}`
  const group = groups.get(key) ?? { ...share, members: [] }
  groups.set(key, group)
  return group
}

function shareTax(draft: DraftSale, group: RateGroup): void {
  const { rate, weight, divisor, members } = group
  const amounts = members.map((member) => member.amountMinor)
  const { totalMinor, sharesMinor } = shareJointly(amounts, weight, divisor)
  const figures = {
    ...group,
    onMinor: amounts.reduce((sum, amount) => sum + amount, 0),
    includesTax: draft.input.pricesIncludeTax,
  }
  draft.explanation.push(explainRate({ lineId: null, taxMinor: totalMinor }, figures))
  members.forEach(({ lineId, amountMinor, tax }, index) => {
    tax.taxMinor = sharesMinor[index]!
    const { name, ratePpm } = rate
    const detail = { name, ratePpm, taxMinor: totalMinor, onMinor: amountMinor }
    draft.explanation.push(explain('tax.document_share', lineId, tax.taxMinor, detail))
  })
}
