const MS_PER_DAY = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)

/** The number formats of a workbook that mean a date without saying how it is written. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57])

export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return DATE_FORMATS.has(id)
  // Colours, texts and escaped characters aside, a date has a day, month, year, hour or second.
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  return /[dmyhs]/i.test(bare) && !/[#?]|0\.0/.test(bare)
}

/** A day count as `2026-11-22`, with its time where it has one. */
export function dateOfSerial(text: string, is1904: boolean): string {
  const serial = Number(text)
  if (!Number.isFinite(serial) || Math.abs(serial) > 2_958_465) return text
  const epoch = is1904 ? EPOCH_1904 : EPOCH_1900
  const iso = new Date(epoch + Math.round(serial * MS_PER_DAY)).toISOString()
  return Number.isInteger(serial) ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`
}

/** A number as a person reads it: no power of ten, and none of the noise of binary fractions. */
export function plainNumber(text: string): string {
  const value = Number(text)
  if (!Number.isFinite(value) || /^-?\d{1,15}(\.\d{1,10})?$/.test(text)) return text
  const [digits = '', exponent = '0'] = value.toExponential(14).split('e')
  const isNegative = digits.startsWith('-')
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.')
  const point = whole.length + Number(exponent)
  const all = whole + fraction
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0')
  const at = Math.max(point, 1)
  const plain = `${padded.slice(0, at)}.${padded.slice(at)}`.replace(/\.?0+$/, '')
  return isNegative ? `-${plain}` : plain
}

/** `BC12` is column 54, counted from 0. */
export function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference.replace(/\d+$/, '').toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
