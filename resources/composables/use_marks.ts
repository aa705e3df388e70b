import { markDifferences } from '#app/documents/explanation/mark_differences'
import type { Currency, ExplanationStep } from '#pricing/types'
import { useExplanation } from '~/composables/use_explanation'

/** Marks the steps that the other side of a comparison tells with another word or figure. */
export function useMarks() {
  const { textOf } = useExplanation()
  return {
    marksOf(
      steps: readonly ExplanationStep[],
      others: readonly ExplanationStep[] | undefined,
      currency: Currency
    ): boolean[] {
      if (!others) return []
      const told = (step: ExplanationStep) => `${textOf(step, currency)} ${step.amountMinor}`
      return markDifferences(steps.map(told), others.map(told))
    },
  }
}
