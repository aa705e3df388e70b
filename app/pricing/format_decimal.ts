import type { DecimalSeparator } from '#pricing/parse_decimal'

/** An amount as text without grouping or currency: 123450 is `1234.50`. */
export function formatMinor(
  amountMinor: number,
  minorDigits: number,
  decimalSeparator: DecimalSeparator = '.'
): string {
  return formatScaled(amountMinor, {
    digits: minorDigits,
    shownDigits: minorDigits,
    decimalSeparator,
  })
}

/** A unit price with at least the currency's decimals and no more zeros than those. */
export function formatUnitPrice(
  unitPriceMinorE4: number,
  minorDigits: number,
  decimalSeparator: DecimalSeparator = '.'
): string {
  return formatScaled(unitPriceMinorE4, {
    digits: minorDigits + 4,
    shownDigits: minorDigits,
    decimalSeparator,
  })
}

/** A quantity with the decimals it needs: 2000 is `2`, 734 is `0.734`. */
export function formatQuantity(
  quantityThousandths: number,
  decimalSeparator: DecimalSeparator = '.'
): string {
  return formatScaled(quantityThousandths, { digits: 3, shownDigits: 0, decimalSeparator })
}

/** A rate in percent, without its sign: 255000 is `25.5`. */
export function formatRatePercent(
  ratePpm: number,
  decimalSeparator: DecimalSeparator = '.'
): string {
  return formatScaled(ratePpm, { digits: 4, shownDigits: 0, decimalSeparator })
}

function formatScaled(
  value: number,
  format: { digits: number; shownDigits: number; decimalSeparator: DecimalSeparator }
): string {
  const { digits, shownDigits, decimalSeparator } = format
  const sign = value < 0 ? '-' : ''
  const text = String(Math.abs(value)).padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  let fraction = text.slice(text.length - digits)
  while (fraction.length > shownDigits && fraction.endsWith('0')) {
    fraction = fraction.slice(0, -1)
  }
  return fraction === '' ? sign + whole : sign + whole + decimalSeparator + fraction
}
