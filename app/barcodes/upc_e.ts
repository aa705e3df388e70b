import { checkDigitOf, hasValidCheckDigit } from '#app/barcodes/check_digit'

/**
 * Expands a zero-suppressed UPC-E to its UPC-A of twelve digits. Scanners send six digits, seven
 * with the number system in front, or eight with the check digit as well. Null when it is none.
 */
export function expandUpcE(digits: string): string | null {
  if (!/^\d{6,8}$/.test(digits)) return null
  const numberSystem = digits.length === 6 ? '0' : digits[0]!
  if (numberSystem !== '0' && numberSystem !== '1') return null
  const body = digits.length === 6 ? digits : digits.slice(1, 7)
  const withoutCheck = numberSystem + expandBody(body)
  const expanded = withoutCheck + checkDigitOf(withoutCheck)
  if (digits.length === 8 && !hasValidCheckDigit(expanded.slice(0, -1) + digits[7])) return null
  return expanded
}

/** The last digit says where the zeros were taken out. */
function expandBody(body: string): string {
  const last = body[5]!
  if (last <= '2') return `${body.slice(0, 2)}${last}0000${body.slice(2, 5)}`
  if (last === '3') return `${body.slice(0, 3)}00000${body.slice(3, 5)}`
  if (last === '4') return `${body.slice(0, 4)}00000${body[4]}`
  return `${body.slice(0, 5)}0000${last}`
}
