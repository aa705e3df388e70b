import type { ExplanationStep } from '#pricing/types'

/** Something that lowered the price of a line, with the name it goes by. */
export interface Reduction {
  lineId: string
  /** A promotion's id, or plugin and rule; null for what an operator keyed. */
  promotionId: string | null
  /** The promotion's or rule's name, or the reason that was keyed; null for goods that come back. */
  label: string | null
  /** Taken off the goods themselves, or a share of what was taken off the whole sale. */
  isShare: boolean
  /** Positive on goods that are sold. */
  amountMinor: number
}

/** Every reduction of every line, in the order in which they were made. */
export function reductionsOf(explanation: readonly ExplanationStep[]): Reduction[] {
  const found: Reduction[] = []
  let shared: ExplanationStep | null = null
  for (const step of explanation) {
    if (step.stage !== 'line' && step.stage !== 'sale') continue
    if (step.lineId === null) shared = step
    else if (isReduction(step)) found.push(reductionOf(step, step.lineId, shared))
  }
  return found
}

function isReduction({ code, amountMinor }: ExplanationStep): boolean {
  return !code.endsWith('_passed') && amountMinor !== 0
}

function reductionOf(
  step: ExplanationStep,
  lineId: string,
  shared: ExplanationStep | null
): Reduction {
  const isShare = step.code === 'sale.allocation'
  const { detail } = isShare && shared ? shared : step
  return {
    lineId,
    promotionId: textOf(detail.promotionId) ?? ruleOf(detail),
    label: textOf(detail.label) ?? textOf(detail.reason),
    isShare,
    amountMinor: 0 - step.amountMinor,
  }
}

function ruleOf({ pluginId, ruleId }: ExplanationStep['detail']): string | null {
  return typeof pluginId === 'string' ? `${pluginId}/${ruleId}` : null
}

function textOf(value: string | number | boolean | null | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** What each name took off, all lines together, in the order of the first. */
export function sumReductions(
  reductions: readonly Reduction[]
): Pick<Reduction, 'promotionId' | 'label' | 'amountMinor'>[] {
  const sums = new Map<string, Pick<Reduction, 'promotionId' | 'label' | 'amountMinor'>>()
  for (const { promotionId, label, amountMinor } of reductions) {
    const key = promotionId ?? `keyed ${label}`
    const sum = sums.get(key)
    if (sum) sum.amountMinor += amountMinor
    else sums.set(key, { promotionId, label, amountMinor })
  }
  return [...sums.values()]
}
