/** A quantity as it is typed, with a point or a comma, in thousandths; null when it is none. */
export function readQuantity(text: string): number | null {
  const typed = /^(\d{1,4})(?:[.,](\d{1,3}))?$/.exec(text.trim())
  if (!typed) return null
  const thousandths = Number(typed[1]) * 1_000 + Number((typed[2] ?? '').padEnd(3, '0'))
  return thousandths <= 1_000_000 ? thousandths : null
}

export function writeQuantity(thousandths: number, separator = '.'): string {
  const whole = Math.trunc(thousandths / 1_000)
  const rest = String(thousandths % 1_000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return rest === '' ? String(whole) : `${whole}${separator}${rest}`
}
