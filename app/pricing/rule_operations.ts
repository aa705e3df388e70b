import { isAmount } from '#pricing/amounts'
import { discountableLines, sumRemainingMinor, takeOffLine, takeOffLines } from '#pricing/discounts'
import { type DraftSale, remainingMinor } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { PricingError } from '#pricing/pricing_error'
import type { RuleOperation, RuleRunner } from '#pricing/types'

/** The runner of a shop without rules: every stage is left as it is. */
export const noRules: RuleRunner = () => []

/**
 * Asks the rules of a stage once, on the stage's clean base, and applies their operations in
 * order. What an operation asks beyond the price left is capped; one that names no line of the sale
 * or no amount is refused, so a runner checks what plugins hand it.
 */
export function applyRuleOperations(
  draft: DraftSale,
  stage: 'line' | 'sale',
  applyRules: RuleRunner
): void {
  if (applyRules === noRules) {
    return
  }
  const lines = draft.current.map(({ priced }) => ({
    lineId: priced.lineId,
    amountMinor: remainingMinor(priced),
  }))
  for (const operation of applyRules(stage, { input: draft.input, lines })) {
    if (!isAmount(operation.amountMinor)) {
      throw new PricingError(
        'discount_out_of_range',
        `Rule ${operation.code} asks for a discount of ${operation.amountMinor}`
      )
    }
    if (operation.kind === 'line_discount') {
      discountLine(draft, stage, operation)
    } else {
      discountSale(draft, stage, operation)
    }
  }
}

function discountLine(
  draft: DraftSale,
  stage: 'line' | 'sale',
  operation: RuleOperation & { kind: 'line_discount' }
): void {
  const target = draft.current.find(({ line }) => line.lineId === operation.lineId)
  if (target === undefined) {
    throw new PricingError(
      'line_unknown',
      `Rule ${operation.code} names line ${operation.lineId}, which is not priced in this sale`
    )
  }
  const leftMinor = Math.abs(remainingMinor(target.priced))
  const changeMinor = takeOffLine(target.priced, Math.min(operation.amountMinor, leftMinor))
  draft.explanation.push(
    explain(`${stage}.rule`, operation.lineId, changeMinor, ruleDetail(operation))
  )
}

function discountSale(draft: DraftSale, stage: 'line' | 'sale', operation: RuleOperation): void {
  const lines = discountableLines(draft)
  const discountMinor = Math.min(operation.amountMinor, sumRemainingMinor(lines)) + 0
  draft.explanation.push(explain(`${stage}.rule`, null, 0 - discountMinor, ruleDetail(operation)))
  takeOffLines(draft, lines, discountMinor)
}

function ruleDetail({ label, code, amountMinor }: RuleOperation) {
  return { label, ruleCode: code, askedMinor: amountMinor + 0 }
}
