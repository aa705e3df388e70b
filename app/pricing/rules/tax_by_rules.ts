import type { DraftLine, DraftSale } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { type Asked, askRules, namedRule } from '#pricing/rules/ask_rules'
import type { TaxRate } from '#pricing/types'

/**
 * Before the tax stage: rules may tax a line as another category, and one plugin may say which taxes
 * it carries. A line that it does not name is taxed by the store's own rates.
 */
export function taxByRules(draft: DraftSale): void {
  for (const { source, operation } of askRules<'tax.code'>(draft, 'tax.classify')) {
    const current = lineOf(draft, operation.lineId)
    const { taxCategoryId } = operation
    current.line = { ...current.line, taxCategoryId, taxShares: null }
    draft.explanation.push(
      explain('tax.rule_code', operation.lineId, 0, { ...namedRule(source), taxCategoryId })
    )
  }
  const named = askRules<'tax.amount'>(draft, 'tax.compute')
  if (named.length > 0) carryTaxes(draft, named)
}

/** The taxes of such a line stand as those of a category that nothing else has. */
function carryTaxes(draft: DraftSale, named: readonly Asked<'tax.amount'>[]): void {
  const taxRates = { ...draft.input.taxRates }
  for (const { source, operation } of named) {
    const { lineId, taxes } = operation
    const current = lineOf(draft, lineId)
    const taxCategoryId = `rule/${lineId}`
    taxRates[taxCategoryId] = taxes.map(({ code, name, ratePpm, amountMinor }): TaxRate => ({
      taxRateId: code,
      name,
      ratePpm,
      ...(amountMinor !== undefined && { fixedTaxMinor: amountMinor + 0 }),
    }))
    current.line = { ...current.line, taxCategoryId, taxShares: null }
    draft.explanation.push(explain('tax.rule', lineId, 0, namedRule(source)))
  }
  draft.input = { ...draft.input, taxRates }
}

function lineOf(draft: DraftSale, lineId: string): DraftLine {
  return draft.current.find(({ line }) => line.lineId === lineId)!
}
