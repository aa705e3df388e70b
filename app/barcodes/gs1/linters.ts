import { hasValidCheckDigit } from '#app/barcodes/check_digit'

/** Tests of the dictionary that matter to a shop; a test that is not here is passed. */
export const LINTERS: Record<string, (value: string) => boolean> = {
  csum: (value) => /^\d*$/.test(value) && hasValidCheckDigit(value),
  yymmdd: (value) => isDate(value, false),
  yymmd0: (value) => isDate(value, true),
  zero: (value) => /^0+$/.test(value),
  nonzero: (value) => /^\d+$/.test(value) && !/^0+$/.test(value),
  nozeroprefix: (value) => /^(?!0)\d*$/.test(value),
  yesno: (value) => /^[01]$/.test(value),
  hasnondigit: (value) => /\D/.test(value),
}

/** Characters of each type of component: figures, CSET 82, CSET 39 and base64url. */
export const CHARACTERS: Record<string, RegExp> = {
  N: /^\d*$/,
  X: /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*$/,
  Y: /^[#\-/0-9A-Z]*$/,
  Z: /^[-0-9A-Z_a-z]*={0,2}$/,
}

/** Day 00 is the last of the month where that is allowed. Years of two digits leap every fourth. */
function isDate(value: string, allowsDay0: boolean): boolean {
  if (!/^\d{6}$/.test(value)) return false
  const [year, month, day] = [value.slice(0, 2), value.slice(2, 4), value.slice(4)].map(Number) as [
    number,
    number,
    number,
  ]
  if (month < 1 || month > 12) return false
  return day <= daysOf(year, month) && (day > 0 || allowsDay0)
}

export function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
