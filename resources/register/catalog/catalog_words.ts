const SPECIAL: Record<string, string> = { æ: 'ae', ø: 'o', ß: 'ss', đ: 'd', ł: 'l', œ: 'oe' }

/** Lower case without accents, so that `creme` finds Crème and `rod` finds Rød. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[æøßđłœ]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
}

/** The words of a text, plain, each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [])]
}

/** First position in a sorted list whose text is not before `text`. */
export function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < text) low = middle + 1
    else high = middle
  }
  return low
}
