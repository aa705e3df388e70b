import { computed, ref } from 'vue'
import {
  parseAmountMinor,
  parseQuantityThousandths,
  parseUnitPriceMinorE4,
  type DecimalSeparator,
  type ParsedDecimal,
} from '#pricing/index'
import { useTranslations } from '~/composables/use_translations'

/** Decimal separator of a reader's language; the other one is understood as well. */
export function separatorOf(locale: string): DecimalSeparator {
  return locale === 'en' ? '.' : ','
}

/** A figure being keyed: its text, its value once it is one, and what is wrong with it until then. */
export function useEntry(
  kind: 'amount' | 'unit_price' | 'quantity',
  minorDigits: number,
  initial = ''
) {
  const { t, locale } = useTranslations()
  const text = ref(initial)
  const separator = separatorOf(locale())
  const parsed = computed<ParsedDecimal>(() => {
    if (kind === 'quantity') return parseQuantityThousandths(text.value)
    if (kind === 'unit_price') return parseUnitPriceMinorE4(text.value, minorDigits, separator)
    return parseAmountMinor(text.value, minorDigits, separator)
  })
  return {
    text,
    separator,
    value: computed(() => (parsed.value.ok ? parsed.value.value : null)),
    /** Nothing keyed yet is no mistake. */
    problem: computed(() =>
      parsed.value.ok || parsed.value.reason === 'empty'
        ? undefined
        : t(`pricing.parse.${parsed.value.reason}`)
    ),
  }
}
