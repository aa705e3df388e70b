export interface Currency {
  code: string
  minorDigits: number
}

/** An amount as it is read in a language; exact, for the digits are never divided. */
export function showMoney(locale: string, { code, minorDigits }: Currency, minor: number): string {
  const digits = String(Math.abs(minor)).padStart(minorDigits + 1, '0')
  const whole = digits.slice(0, digits.length - minorDigits)
  const text = minorDigits === 0 ? whole : `${whole}.${digits.slice(-minorDigits)}`
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: code,
    minimumFractionDigits: minorDigits,
    maximumFractionDigits: minorDigits,
  })
  return format.format(`${minor < 0 ? '-' : ''}${text}` as Intl.StringNumericLiteral)
}

/** Thousandths as a quantity: `1.5`. */
export function showQuantity(locale: string, thousandths: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(thousandths / 1_000)
}
