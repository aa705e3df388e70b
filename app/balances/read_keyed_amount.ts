import { parseAmountMinor, type DecimalSeparator } from '#pricing/parse_decimal'

/** An amount above zero as a reader of a language keys it; null for anything else. */
export function readKeyedAmount(text: string, digits: number, locale: string): number | null {
  const separator: DecimalSeparator = locale === 'en' ? '.' : ','
  const read = parseAmountMinor(text, digits, separator)
  return read.ok && read.value > 0 ? read.value : null
}
