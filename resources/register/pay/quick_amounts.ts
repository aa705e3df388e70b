/** How many are offered: the exact amount and three that people really hand over. */
const OFFERED = 4

/**
 * What a customer is likely to hand over for an amount: the amount itself, the next full tens and
 * hundreds, and the notes above it.
 */
export function quickAmounts(
  dueMinor: number,
  denominationsMinor: number[],
  minorDigits: number
): number[] {
  if (dueMinor <= 0) return []
  const major = 10 ** minorDigits
  const notes = denominationsMinor.filter((value) => value >= 5 * major)
  const rounded = [10, 50, 100].map((step) => Math.ceil(dueMinor / (step * major)) * step * major)
  const candidates = [...rounded, ...notes.map((note) => Math.ceil(dueMinor / note) * note)]
  const likely = candidates.filter(
    (value) => value > dueMinor && value <= dueMinor * 12 + 100 * major
  )
  const sorted = [...new Set(likely)].sort((one, other) => one - other)
  return [dueMinor, ...sorted.slice(0, OFFERED - 1)]
}
