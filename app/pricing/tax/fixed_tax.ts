import { explain } from '#pricing/explanation'
import type { ExplanationStep, LineTax, TaxRate } from '#pricing/types'

/** A tax whose amount on a line a rule has said. */
export function setFixedTax(
  tax: LineTax,
  { lineId, rate, onMinor }: { lineId: string; rate: TaxRate; onMinor: number }
): ExplanationStep {
  tax.taxMinor = rate.fixedTaxMinor!
  const { name, ratePpm } = rate
  return explain('tax.rule_amount', lineId, tax.taxMinor, { name, ratePpm, onMinor })
}
