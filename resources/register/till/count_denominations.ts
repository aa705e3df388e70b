import type { DenominationCount } from '#app/documents/types'

/** Sum of a count. */
export function sumOf(counts: readonly DenominationCount[]): number {
  return counts.reduce((sum, { valueMinor, count }) => sum + valueMinor * count, 0)
}

/** A count of nothing, ready to be filled in. */
export function blankCount(denominationsMinor: readonly number[]): DenominationCount[] {
  return denominationsMinor.map((valueMinor) => ({ valueMinor, count: 0 }))
}

/** What a document carries: only the notes and coins that were there. */
export function countedOnly(counts: readonly DenominationCount[]): DenominationCount[] {
  return counts.filter(({ count }) => count > 0)
}
