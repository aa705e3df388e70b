/** How far the law looks back from a reduction (Directive 98/6/EC, article 6a). */
const LOOK_BACK_MS = 30 * 24 * 60 * 60_000

/** A dated price, of one store or of all; instants in milliseconds. */
export interface DatedPrice {
  unitPriceMinorE4: number
  isOwnStore: boolean
  fromMs: number
  /** Null: until further notice. */
  toMs: number | null
}

export interface PriceReduction {
  beforeUnitPriceMinorE4: number
  /** The lowest in force in the 30 days before the reduction. */
  lowestUnitPriceMinorE4: number
}

interface Span {
  unitPriceMinorE4: number
  fromMs: number
  toMs: number
}

/** The price in force at an instant: the store's own before that of all stores. */
export function priceInForce(prices: readonly DatedPrice[], atMs: number): number | null {
  const inForce = prices.filter(
    ({ fromMs, toMs }) => fromMs <= atMs && (toMs === null || toMs > atMs)
  )
  return (inForce.find(({ isOwnStore }) => isOwnStore) ?? inForce[0])?.unitPriceMinorE4 ?? null
}

/** The lowest price in force in the 30 days before an instant; one that begins then is not meant. */
export function lowestPriceBefore(prices: readonly DatedPrice[], beginsMs: number): number | null {
  const before = spansOf(prices).filter(
    ({ fromMs, toMs }) => fromMs < beginsMs && toMs > beginsMs - LOOK_BACK_MS
  )
  return before.length === 0
    ? null
    : Math.min(...before.map(({ unitPriceMinorE4 }) => unitPriceMinorE4))
}

/** What the price of an instant is lower than; null where the one before it was not higher. */
export function reductionAt(prices: readonly DatedPrice[], atMs: number): PriceReduction | null {
  const spans = spansOf(prices)
  const place = spans.findIndex(({ fromMs, toMs }) => fromMs <= atMs && toMs > atMs)
  const [before, current] = [spans[place - 1], spans[place]]
  if (!before || !current || before.toMs < current.fromMs) return null
  if (before.unitPriceMinorE4 <= current.unitPriceMinorE4) return null
  return {
    beforeUnitPriceMinorE4: before.unitPriceMinorE4,
    lowestUnitPriceMinorE4: lowestPriceBefore(prices, current.fromMs) ?? before.unitPriceMinorE4,
  }
}

/** What was in force when, in the order of time; a change to the same price is none. */
function spansOf(prices: readonly DatedPrice[]): Span[] {
  const turns = prices.flatMap(({ fromMs, toMs }) => (toMs === null ? [fromMs] : [fromMs, toMs]))
  const moments = [...new Set(turns)].sort((one, other) => one - other)
  const spans: Span[] = []
  for (const [index, fromMs] of moments.entries()) {
    const unitPriceMinorE4 = priceInForce(prices, fromMs)
    if (unitPriceMinorE4 === null) continue
    const toMs = moments[index + 1] ?? Infinity
    const last = spans.at(-1)
    if (last?.toMs === fromMs && last.unitPriceMinorE4 === unitPriceMinorE4) last.toMs = toMs
    else spans.push({ unitPriceMinorE4, fromMs, toMs })
  }
  return spans
}
