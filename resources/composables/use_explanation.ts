import { stepText, type StepFormat } from '#app/documents/explanation/step_text'
import type { Currency, ExplanationStep } from '#pricing/types'
import { useFormat } from '~/composables/use_format'
import { useTranslations } from '~/composables/use_translations'

/** Steps of the pricing engine in the reader's words. */
export function useExplanation() {
  const { t } = useTranslations()
  const { amount, unitPrice, quantity, rate } = useFormat()
  const format: StepFormat = {
    text: t,
    money: (amountMinor, { minorDigits }) => amount(amountMinor, minorDigits),
    unitPrice: (unitPriceMinorE4, { minorDigits }) => unitPrice(unitPriceMinorE4, minorDigits),
    quantity,
    rate,
  }
  return {
    textOf: (step: ExplanationStep, currency: Currency) => stepText(step, currency, format),
  }
}
