/** Letters of Western Europe and the euro as Windows-1252 has them; a question mark for all else. */
const EXTRA = new Map([...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((letter) => [letter, byteOf(letter)]))

function byteOf(letter: string): number {
  const at = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'.indexOf(letter)
  return 0x80 + at
}

export function plainBytes(text: string): number[] {
  return [...text].map((letter) => {
    const code = letter.codePointAt(0)!
    const isSame = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff) || code === 0x0a
    return isSame ? code : (EXTRA.get(letter) ?? 0x3f)
  })
}
