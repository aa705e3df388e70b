import { shareJointly } from '#pricing/allocate'
import {
  blankTax,
  type DraftSale,
  inAllocationOrder,
  remainingMinor,
  setTaxes,
} from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { PPM } from '#pricing/limits'
import { sumRatesPpm } from '#pricing/tax_arithmetic'
import type { LineTax } from '#pricing/types'

/**
 * The lines that share one rate. Prices that include several rates divide by their sum, so the
 * same rate in another company of rates is a group of its own.
 */
interface RateGroup {
  name: string
  ratePpm: number
  jointPpm: number
  members: { lineId: string; amountMinor: number; tax: LineTax }[]
}

/** Tax of each rate once on the whole sale, then handed to the lines so that they add up. */
export function applyDocumentTaxes(draft: DraftSale): void {
  const { taxRates, pricesIncludeTax: includesTax } = draft.input
  const groups = new Map<string, RateGroup>()
  const untaxed = inAllocationOrder(draft.current).map(({ line, priced }) => {
    const rates = taxRates[line.taxCategoryId]!
    const jointPpm = includesTax ? sumRatesPpm(rates) : 0
    const amountMinor = remainingMinor(priced)
    const taxes = rates.map(blankTax)
    for (const tax of taxes) {
      groupOf(groups, tax, jointPpm).members.push({ lineId: line.lineId, amountMinor, tax })
    }
    return { priced, amountMinor, taxes }
  })
  for (const group of groups.values()) {
    shareTax(draft, group)
  }
  for (const { priced, amountMinor, taxes } of untaxed) {
    setTaxes(priced, { amountMinor, includesTax }, taxes)
    if (taxes.length === 0) {
      draft.explanation.push(explain('tax.none', priced.lineId, 0, { onMinor: amountMinor }))
    }
  }
}

function groupOf(groups: Map<string, RateGroup>, tax: LineTax, jointPpm: number): RateGroup {
  const { taxRateId, name, ratePpm } = tax
  const key = `${ratePpm}/${jointPpm}/${taxRateId}`
  const group = groups.get(key) ?? { name, ratePpm, jointPpm, members: [] }
  groups.set(key, group)
  return group
}

function shareTax(draft: DraftSale, { name, ratePpm, jointPpm, members }: RateGroup): void {
  const amounts = members.map((member) => member.amountMinor)
  const { totalMinor, sharesMinor } = shareJointly(amounts, ratePpm, PPM + jointPpm)
  const onMinor = amounts.reduce((sum, amount) => sum + amount, 0)
  draft.explanation.push(
    draft.input.pricesIncludeTax
      ? explain('tax.document_inclusive', null, totalMinor, {
          name,
          ratePpm,
          jointRatePpm: jointPpm,
          onMinor,
        })
      : explain('tax.document_exclusive', null, totalMinor, { name, ratePpm, onMinor })
  )
  members.forEach(({ lineId, amountMinor, tax }, index) => {
    tax.taxMinor = sharesMinor[index]!
    const detail = { name, ratePpm, taxMinor: totalMinor, onMinor: amountMinor }
    draft.explanation.push(explain('tax.document_share', lineId, tax.taxMinor, detail))
  })
}
