import {
  formatMinor,
  formatQuantity,
  formatRatePercent,
  formatUnitPrice,
} from '#pricing/format_decimal'
import type { ItemUnit } from '#app/documents/types'
import type { Currency } from '#pricing/types'

/** Translates a key, as the i18n of server and browser both do. */
export type Translate = (key: string, params?: Record<string, string | number>) => string

/** Words and figures in the language of the paper, which may differ from the screen's. */
export interface Wording {
  locale: string
  text: Translate
  money(amountMinor: number, currency: Currency): string
  unitPrice(unitPriceMinorE4: number, currency: Currency): string
  /** `2`, or with its unit `0.734 kg`. */
  quantity(quantityThousandths: number, unit: ItemUnit): string
  rate(ratePpm: number): string
  count(count: number): string
  date(instant: string, timeZone: string): string
  time(instant: string, timeZone: string): string
  /** A date without a time, such as the business date. */
  day(date: string): string
}

export function createWording(locale: string, translate: Translate): Wording {
  const region = locale === 'en' ? 'en-GB' : locale
  const decimals = decimalFormatter(region)
  const dates = dateFormatter(region)
  return {
    locale,
    text: translate,
    money: (amountMinor, { minorDigits }) => decimals(formatMinor(amountMinor, minorDigits)),
    unitPrice: (minorE4, { minorDigits }) => decimals(formatUnitPrice(minorE4, minorDigits)),
    quantity: (thousandths, unit) => {
      const figure = decimals(formatQuantity(thousandths))
      return unit === 'piece' ? figure : translate(`receipts.quantity.${unit}`, { figure })
    },
    rate: (ratePpm) => translate('receipts.rate', { figure: decimals(formatRatePercent(ratePpm)) }),
    count: (count) => decimals(String(count)),
    date: (instant, timeZone) => dates(instant, { ...DATE, timeZone }),
    time: (instant, timeZone) => dates(instant, { ...TIME, timeZone }),
    day: (date) => dates(date, { ...DATE, timeZone: 'UTC' }),
  }
}

const DATE = { day: '2-digit', month: '2-digit', year: 'numeric' } as const
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** Groups and separates a decimal text as the locale does; exact, as it never becomes a float. */
function decimalFormatter(locale: string): (decimal: string) => string {
  const formatters = new Map<number, Intl.NumberFormat>()
  return (decimal) => {
    const digits = decimal.includes('.') ? decimal.length - decimal.indexOf('.') - 1 : 0
    let formatter = formatters.get(digits)
    if (!formatter) {
      const bounds = { minimumFractionDigits: digits, maximumFractionDigits: digits }
      formatter = new Intl.NumberFormat(locale, bounds)
      formatters.set(digits, formatter)
    }
    return formatter.format(decimal as Intl.StringNumericLiteral)
  }
}

function dateFormatter(
  locale: string
): (instant: string, form: Intl.DateTimeFormatOptions) => string {
  const formatters = new Map<string, Intl.DateTimeFormat>()
  return (instant, form) => {
    const key = JSON.stringify(form)
    const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, form)
    formatters.set(key, formatter)
    return formatter.format(Date.parse(instant))
  }
}
