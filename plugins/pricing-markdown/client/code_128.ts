/** Widths of bars and spaces of each symbol of Code 128, in modules. */
const SYMBOLS =
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112'.split(
    ' '
  )
const [TO_B, FNC1, START_C, STOP] = [100, 102, 105, 106]

export interface GoodsOfLabel {
  gtin: string
  batch: string | null
  expiresOn: string
}

/** What a person reads under the bars. */
export function elementText({ gtin, batch, expiresOn }: GoodsOfLabel): string {
  const day = expiresOn.slice(2).replaceAll('-', '')
  return `(01)${gtin}(17)${day}${batch === null ? '' : `(10)${batch}`}`
}

/** GS1-128 of an item, the last day of its goods and their batch: widths, bars and spaces in turn. */
export function gs1Widths(goods: GoodsOfLabel): number[] {
  const digits =
    elementText({ ...goods, batch: null }).replaceAll(/[()]/g, '') +
    (goods.batch === null ? '' : '10')
  const symbols = [START_C, FNC1, ...(digits.match(/\d\d/g) ?? []).map(Number)]
  if (goods.batch !== null) {
    symbols.push(TO_B)
    for (const letter of goods.batch) symbols.push(letter.charCodeAt(0) - 32)
  }
  const sum = symbols.reduce((all, symbol, at) => all + symbol * Math.max(at, 1), 0)
  return [...symbols, sum % 103, STOP].flatMap((symbol) => [...SYMBOLS[symbol]!].map(Number))
}
