import type { Currency, ExplanationStep } from '#pricing/types'
import { useFormat } from '~/composables/use_format'
import { useTranslations, type TextArguments } from '~/composables/use_translations'

/** Steps of the pricing engine in the reader's words; the ending of a figure's name is its unit. */
export function useExplanation() {
  const { t } = useTranslations()
  const format = useFormat()

  function figure(name: string, value: string | number | boolean | null, digits: number) {
    if (typeof value !== 'number') return value
    if (name.endsWith('MinorE4')) return format.unitPrice(value, digits)
    if (name.endsWith('Minor')) return format.amount(value, digits)
    if (name.endsWith('Thousandths')) return format.quantity(value)
    return name.endsWith('Ppm') ? format.rate(value) : value
  }

  return {
    textOf({ code, detail }: ExplanationStep, { minorDigits }: Currency): string {
      const values: TextArguments = {}
      for (const [name, value] of Object.entries(detail)) {
        values[name] = figure(name, value, minorDigits)
      }
      return t(`pricing.explanation.${code.replaceAll('.', '_')}`, values)
    },
  }
}
