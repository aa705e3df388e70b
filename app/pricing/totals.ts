import type { DraftSale } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { concludeRules } from '#pricing/rules/conclude_rules'
import type { PricedLine, PricedSale, PricedTotals, SaleTax } from '#pricing/types'

/** Total stage: everything is a sum of lines, so receipts and reports can never disagree. */
export function totalSale(draft: DraftSale): PricedSale {
  const totals = sumLines(draft.priced)
  const { netMinor, taxMinor } = totals
  draft.explanation.push(explain('total.gross', null, totals.grossMinor, { netMinor, taxMinor }))
  const rules = concludeRules(draft, totals)
  return {
    currency: draft.input.currency,
    lines: draft.priced,
    taxes: sumTaxes(draft.priced),
    totals,
    promotions: draft.promotions.uses,
    explanation: draft.explanation,
    ...(rules && { rules }),
  }
}

function sumLines(lines: readonly PricedLine[]): PricedTotals {
  const totals: PricedTotals = {
    baseMinor: 0,
    lineDiscountMinor: 0,
    saleDiscountMinor: 0,
    netMinor: 0,
    taxMinor: 0,
    grossMinor: 0,
  }
  for (const line of lines) {
    totals.baseMinor += line.baseMinor
    totals.lineDiscountMinor += line.lineDiscountMinor
    totals.saleDiscountMinor += line.saleDiscountMinor
    totals.netMinor += line.netMinor
    totals.taxMinor += line.taxMinor
    totals.grossMinor += line.grossMinor
  }
  return totals
}

/** Keyed by rate and not by item or id alone: a return may carry the rate of another year. */
function sumTaxes(lines: readonly PricedLine[]): SaleTax[] {
  const sums = new Map<string, SaleTax>()
  for (const { taxRateId, name, ratePpm, netMinor, taxMinor } of lines.flatMap((l) => l.taxes)) {
    const key = `${ratePpm}/${taxRateId}`
    const sum = sums.get(key) ?? {
      taxRateId,
      name,
      ratePpm,
      netMinor: 0,
      taxMinor: 0,
      grossMinor: 0,
    }
    sum.netMinor += netMinor
    sum.taxMinor += taxMinor
    sum.grossMinor = sum.netMinor + sum.taxMinor
    sums.set(key, sum)
  }
  return [...sums.values()].sort(
    (a, b) => b.ratePpm - a.ratePpm || (a.taxRateId < b.taxRateId ? -1 : 1)
  )
}
