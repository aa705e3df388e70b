import { computed } from 'vue'
import { usePage } from '@inertiajs/vue3'

/** Minor units to a decimal string without ever going through a float. */
export function minorToDecimal(amountMinor: number, digits: number): string {
  const sign = amountMinor < 0 ? '-' : ''
  const text = String(Math.abs(amountMinor)).padStart(digits + 1, '0')
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** The locale that figures and dates of a language are written in. */
export function formatLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  let format = numberFormats.get(key)
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(locale, options)))
  return format
}

/** How amounts, quantities, rates, dates and times look in the reader's language. */
export function useFormat() {
  const page = usePage()
  // The shops are European: English there writes 21 Nov 2026 and 17:12.
  const locale = computed(() => formatLocale(String(page.props.locale ?? 'en')))

  function decimal(text: string, minimum: number, maximum: number): string {
    // Intl takes a decimal string as it is, so no digit is lost.
    return numberFormat(locale.value, {
      minimumFractionDigits: minimum,
      maximumFractionDigits: maximum,
    }).format(text as never)
  }

  return {
    locale,
    /** 24900 → "249,00" */
    amount: (amountMinor: number, digits = 2) =>
      decimal(minorToDecimal(amountMinor, digits), digits, digits),
    /** Amount with its currency: "kr 249,00" */
    money: (amountMinor: number, currency: string, digits = 2) =>
      numberFormat(locale.value, {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(minorToDecimal(amountMinor, digits) as never),
    /** For the marks of an axis: 1250000 → "12.5K" */
    compactAmount: (amountMinor: number, digits = 2) =>
      numberFormat(locale.value, { notation: 'compact', maximumFractionDigits: 1 }).format(
        minorToDecimal(amountMinor, digits) as never
      ),
    /** Unit price in ten-thousandths of a minor unit, with only the digits it needs. */
    unitPrice: (unitPriceMinorE4: number, digits = 2) =>
      decimal(minorToDecimal(unitPriceMinorE4, digits + 4), digits, digits + 4),
    /** 734 thousandths → "0,734"; whole numbers without decimals. */
    quantity: (quantityThousandths: number) =>
      decimal(minorToDecimal(quantityThousandths, 3), 0, 3),
    /** 250000 ppm → "25 %" */
    rate: (ratePpm: number) => `${decimal(minorToDecimal(ratePpm, 4), 0, 4)} %`,
    integer: (value: number) =>
      numberFormat(locale.value, { maximumFractionDigits: 0 }).format(value),
    /** "Sunday 22 November" */
    weekday: (date: string, style: 'long' | 'short' = 'long') =>
      new Intl.DateTimeFormat(locale.value, {
        weekday: style,
        day: 'numeric',
        month: style,
      }).format(new Date(`${date}T12:00:00Z`)),
    /** "Sun" */
    weekdayName: (date: string) =>
      new Intl.DateTimeFormat(locale.value, { weekday: 'short' }).format(
        new Date(`${date}T12:00:00Z`)
      ),
    /** "March 2026" */
    month: (month: string) =>
      new Intl.DateTimeFormat(locale.value, { month: 'long', year: 'numeric' }).format(
        new Date(`${month}-15T12:00:00Z`)
      ),
    date: (iso: string, timeZone?: string) =>
      new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeZone }).format(
        new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso)
      ),
    dateTime: (iso: string, timeZone?: string) =>
      new Intl.DateTimeFormat(locale.value, {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone,
      }).format(new Date(iso)),
    time: (iso: string, timeZone?: string) =>
      new Intl.DateTimeFormat(locale.value, { timeStyle: 'short', timeZone }).format(new Date(iso)),
  }
}
