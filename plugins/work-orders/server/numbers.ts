/** What people read and say: the shop's own letters and at least four digits. */
export function formatNumber(prefix: string, number: number): string {
  return `${prefix}${String(number).padStart(4, '0')}`
}

/** The number that somebody typed or scanned, with or without its letters; null when it is none. */
export function parseNumber(prefix: string, text: string): number | null {
  const typed = text.trim().toUpperCase()
  const letters = prefix.toUpperCase()
  const digits = letters && typed.startsWith(letters) ? typed.slice(letters.length) : typed
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null
}
