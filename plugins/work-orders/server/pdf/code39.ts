/** Wide and narrow bars and gaps of Code 39, nine to a sign, as any scanner in a shop reads them. */
const SIGNS: Record<string, string> = {
  '0': 'nnnwwnwnn',
  '1': 'wnnwnnnnw',
  '2': 'nnwwnnnnw',
  '3': 'wnwwnnnnn',
  '4': 'nnnwwnnnw',
  '5': 'wnnwwnnnn',
  '6': 'nnwwwnnnn',
  '7': 'nnnwnnwnw',
  '8': 'wnnwnnwnn',
  '9': 'nnwwnnwnn',
  'A': 'wnnnnwnnw',
  'B': 'nnwnnwnnw',
  'C': 'wnwnnwnnn',
  'D': 'nnnnwwnnw',
  'E': 'wnnnwwnnn',
  'F': 'nnwnwwnnn',
  'G': 'nnnnnwwnw',
  'H': 'wnnnnwwnn',
  'I': 'nnwnnwwnn',
  'J': 'nnnnwwwnn',
  'K': 'wnnnnnnww',
  'L': 'nnwnnnnww',
  'M': 'wnwnnnnwn',
  'N': 'nnnnwnnww',
  'O': 'wnnnwnnwn',
  'P': 'nnwnwnnwn',
  'Q': 'nnnnnnwww',
  'R': 'wnnnnnwwn',
  'S': 'nnwnnnwwn',
  'T': 'nnnnwnwwn',
  'U': 'wwnnnnnnw',
  'V': 'nwwnnnnnw',
  'W': 'wwwnnnnnn',
  'X': 'nwnnwnnnw',
  'Y': 'wwnnwnnnn',
  'Z': 'nwwnwnnnn',
  '-': 'nwnnnnwnw',
  '*': 'nwnnwnwnn',
}
const WIDE = 3

export interface Bar {
  /** In widths of a narrow bar from the left. */
  x: number
  width: number
}

/** Black bars of a text; letters that Code 39 does not know are left out. */
export function code39(text: string): { bars: Bar[]; width: number } {
  const signs = [...text.toUpperCase()].filter((sign) => sign !== '*' && sign in SIGNS)
  const bars: Bar[] = []
  let x = 0
  for (const sign of ['*', ...signs, '*']) {
    for (const [index, width] of [...SIGNS[sign]!].entries()) {
      const units = width === 'w' ? WIDE : 1
      if (index % 2 === 0) bars.push({ x, width: units })
      x += units
    }
    x += 1
  }
  return { bars, width: x - 1 }
}
