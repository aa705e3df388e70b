export const DELIMITERS = [',', ';', '\t', '|'] as const

export type Delimiter = (typeof DELIMITERS)[number]

/** The delimiter that splits the first lines into the most columns, the same number in each. */
export function detectDelimiter(sample: string): Delimiter {
  const scores = DELIMITERS.map((delimiter) => {
    const counts = countPerLine(sample, delimiter).slice(0, 30)
    const first = counts[0] ?? 0
    const alike = counts.filter((count) => count === first).length
    return { delimiter, score: first === 0 ? 0 : alike * 100 + first }
  })
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter
}

/** Occurrences outside quotes, per line outside quotes. */
function countPerLine(sample: string, delimiter: string): number[] {
  const counts: number[] = []
  let count = 0
  let isQuoted = false
  for (const character of sample) {
    if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && character === delimiter) count++
    else if (!isQuoted && character === '\n') {
      counts.push(count)
      count = 0
    }
  }
  return counts.length > 0 ? counts : [count]
}

/** Whether prices are written `149,90` or `149.90`; a comma as delimiter makes a comma unlikely. */
export function detectDecimalSeparator(cells: readonly string[], delimiter: Delimiter): ',' | '.' {
  let commas = 0
  let points = 0
  for (const cell of cells) {
    // Three digits after it may be thousands, but for `0,500`.
    if (/(,(\d{1,2}|\d{4,})|^0,\d+)\s*\D*$/.test(cell)) commas++
    if (/(\.(\d{1,2}|\d{4,})|^0\.\d+)\s*\D*$/.test(cell)) points++
  }
  if (commas === points) return delimiter === ';' ? ',' : '.'
  return commas > points ? ',' : '.'
}

/** Whether `3/4/2026` is in March or April: a figure above twelve can only be a day. */
export function detectDateOrder(cells: readonly string[]): 'dmy' | 'mdy' {
  const dates = cells.flatMap((cell) => {
    const [, first, second] =
      /^(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{4}|\d{2})\b/.exec(cell.trim()) ?? []
    return first && second ? [{ first: Number(first), second: Number(second) }] : []
  })
  const daysFirst = dates.filter(({ first }) => first > 12).length
  const daysSecond = dates.filter(({ second }) => second > 12).length
  return daysSecond > daysFirst ? 'mdy' : 'dmy'
}
