import {
  MAX_AMOUNT_MINOR,
  MAX_QUANTITY_THOUSANDTHS,
  MAX_RATE_PPM,
  MAX_UNIT_PRICE_MINOR_E4,
} from '#pricing/limits'

/** Why a text is not taken as a figure; `resources/lang` has a sentence for each. */
export type DecimalTextError =
  'empty' | 'malformed' | 'ambiguous' | 'too_many_decimals' | 'out_of_range'

/** A figure as an integer in the unit asked for, or why the text is not one. */
export type ParsedDecimal = { ok: true; value: number } | { ok: false; reason: DecimalTextError }

/** The two characters that separate decimals in the languages of shops. */
export type DecimalSeparator = '.' | ','

/** How a text is read; the maximum counts in the units of the result. */
interface DecimalFormat {
  fractionDigits: number
  maximum: number
  /** Settles what `1.234` means: the reader's own, or `either` where nobody groups digits. */
  decimalSeparator: DecimalSeparator | 'either' | null
}

/**
 * Reads an amount as people type it: `1 234,50`, `1.234,50`, `1,234.50`, `1234.5`, `-3`. A text
 * like `1.234`, which is one thousand to one reader and one and a bit to another, is refused as
 * ambiguous unless `decimalSeparator` tells which reader it is.
 */
export function parseAmountMinor(
  text: string,
  minorDigits: number,
  decimalSeparator: DecimalSeparator | null = null
): ParsedDecimal {
  return parseDecimal(text, {
    fractionDigits: minorDigits,
    maximum: MAX_AMOUNT_MINOR,
    decimalSeparator,
  })
}

/** Reads a unit price or cost with up to four decimals more than the currency has. */
export function parseUnitPriceMinorE4(
  text: string,
  minorDigits: number,
  decimalSeparator: DecimalSeparator | null = null
): ParsedDecimal {
  return parseDecimal(text, {
    fractionDigits: minorDigits + 4,
    maximum: MAX_UNIT_PRICE_MINOR_E4,
    decimalSeparator,
  })
}

/** Reads a quantity: `2`, `0,734`, `1.250`. A lone separator is always the decimal separator. */
export function parseQuantityThousandths(text: string): ParsedDecimal {
  return parseDecimal(text, {
    fractionDigits: 3,
    maximum: MAX_QUANTITY_THOUSANDTHS,
    decimalSeparator: 'either',
  })
}

/** Reads a rate in percent, without its sign: `25`, `25,5`, `11.11`. */
export function parseRatePpm(text: string): ParsedDecimal {
  return parseDecimal(text, {
    fractionDigits: 4,
    maximum: MAX_RATE_PPM,
    decimalSeparator: 'either',
  })
}

function parseDecimal(text: string, format: DecimalFormat): ParsedDecimal {
  const trimmed = text.trim()
  if (trimmed === '') {
    return refused('empty')
  }
  // Spaces of every width and apostrophes only ever group digits.
  const match = /^([-−]?)([\d.,' \u00a0\u2009\u202f’]*\d)$/.exec(trimmed)
  if (match === null) {
    return refused('malformed')
  }
  const digits = match[2]!
  const decimalAt = findDecimalSeparator(digits, format)
  if (decimalAt === 'ambiguous') {
    return refused('ambiguous')
  }
  const whole = decimalAt === null ? digits : digits.slice(0, decimalAt)
  const fraction = decimalAt === null ? '' : digits.slice(decimalAt + 1)
  if (!isWellGrouped(whole) || !/^\d*$/.test(fraction)) {
    return refused('malformed')
  }
  if (fraction.length > format.fractionDigits) {
    return refused('too_many_decimals')
  }
  const scaled = whole.replaceAll(/\D/g, '') + fraction.padEnd(format.fractionDigits, '0')
  const magnitude = Number(scaled)
  if (magnitude > format.maximum) {
    return refused('out_of_range')
  }
  return { ok: true, value: match[1] === '' ? magnitude : 0 - magnitude }
}

/** Position of the decimal separator, or null when the text has none. */
function findDecimalSeparator(
  digits: string,
  { fractionDigits, decimalSeparator }: DecimalFormat
): number | null | 'ambiguous' {
  const separators = digits.replaceAll(/[^.,]/g, '')
  const last = separators.at(-1)
  if (last === undefined) {
    return null
  }
  const lastAt = digits.lastIndexOf(last)
  if (new Set(separators).size > 1) {
    return lastAt
  }
  if (separators.length > 1) {
    return null
  }
  const couldGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)
  if (!couldGroup || decimalSeparator === 'either' || decimalSeparator === last) {
    return lastAt
  }
  return decimalSeparator === null && fractionDigits > 0 ? 'ambiguous' : null
}

/** Plain digits, nothing before the decimals, or groups of three with one kind of separator. */
function isWellGrouped(whole: string): boolean {
  return (
    /^\d*$/.test(whole) || /^\d{1,3}(?:([.,' \u00a0\u2009\u202f’])\d{3})(?:\1\d{3})*$/.test(whole)
  )
}

function refused(reason: DecimalTextError): ParsedDecimal {
  return { ok: false, reason }
}
