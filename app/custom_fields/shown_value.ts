import type { Field } from '#app/custom_fields/field_set'
import { wordsIn } from '#app/custom_fields/field_set'
import type { FieldValue } from '#app/plugin_sdk/custom_fields'

/** How values are written for a reader. */
export interface Reader {
  locale: string
  currency: { code: string; minorDigits: number }
  yes: string
  no: string
}

/** A value as people read it. */
export function shownValue(field: Field, value: FieldValue, reader: Reader): string {
  const { locale, currency } = reader
  switch (field.type) {
    case 'text':
      return String(value)
    case 'boolean':
      return value === true ? reader.yes : reader.no
    case 'choice': {
      const choice = field.choices.find((one) => one.value === value)
      return choice ? wordsIn(choice.label, locale) : String(value)
    }
    case 'date':
      return new Intl.DateTimeFormat(formatOf(locale), {
        dateStyle: 'medium',
        timeZone: 'UTC',
      }).format(new Date(`${String(value)}T00:00:00Z`))
    case 'integer':
      return new Intl.NumberFormat(formatOf(locale)).format(Number(value))
    case 'percent':
      return new Intl.NumberFormat(formatOf(locale), {
        style: 'percent',
        maximumFractionDigits: 4,
      }).format(decimal(Number(value), 6) as never)
    case 'amount':
      return new Intl.NumberFormat(formatOf(locale), {
        style: 'currency',
        currency: currency.code,
        minimumFractionDigits: currency.minorDigits,
        maximumFractionDigits: currency.minorDigits,
      }).format(decimal(Number(value), currency.minorDigits) as never)
  }
}

/** The shops are European, in English as well. */
function formatOf(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale
}

/** A decimal text, so that no digit is lost on the way into Intl. */
function decimal(value: number, digits: number): string {
  if (digits === 0) return String(value)
  const text = String(Math.abs(value)).padStart(digits + 1, '0')
  return `${value < 0 ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`
}
