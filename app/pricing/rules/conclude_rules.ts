import type { DraftSale } from '#pricing/draft_sale'
import { askRules } from '#pricing/rules/ask_rules'
import type { ReceiptBlock, RuleOperation, RuleOutcome } from '#pricing/rules/rule'
import type { PricedTotals } from '#pricing/types'

/** Of all plugins together: a receipt is no leaflet. */
const MAX_BLOCKS = 100

/** What rules say once the total is known; null when no rule said anything beside amounts. */
export function concludeRules(draft: DraftSale, totals: PricedTotals): RuleOutcome | null {
  const { outcome } = draft.rules
  for (const { operation } of askRules<'round'>(draft, 'total.round', totals)) {
    const { stepMinor, mode } = operation
    outcome.cashRounding = { stepMinor, mode }
  }
  for (const { source, operation } of askRules<'problem'>(draft, 'sale.validate', totals)) {
    const { level, code, message, lineId = null } = operation
    outcome.problems.push({ level, code, message, lineId, source })
  }
  for (const { operation } of askRules<BlockOperation['op']>(draft, 'receipt.blocks', totals)) {
    if (outcome.blocks.length < MAX_BLOCKS) outcome.blocks.push(blockOf(operation))
  }
  const { problems, notes, blocks, failures, cashRounding } = outcome
  const said = problems.length + notes.length + blocks.length + failures.length
  return said === 0 && cashRounding === null ? null : outcome
}

type BlockOperation = Extract<RuleOperation, { op: `receipt.${string}` }>

function blockOf(operation: BlockOperation): ReceiptBlock {
  if (operation.op === 'receipt.text') return { kind: 'text', text: operation.text }
  const { data } = operation
  return { kind: operation.op === 'receipt.qr' ? 'qr' : 'barcode', data }
}
