export const LINE_KINDS = ['part', 'labour'] as const
export type LineKind = (typeof LINE_KINDS)[number]

export interface PricedLine {
  kind: LineKind
  /** Thousandths of a piece or of an hour. */
  quantityThousandths: number
  /** Minor units for one, as the shop shows its prices. */
  unitPriceMinor: number
}

/** With these no product of the two comes near 2^53. */
export const MAX_QUANTITY_THOUSANDTHS = 1_000_000
export const MAX_UNIT_PRICE_MINOR = 1_000_000_000

/** Minor units, half of one rounded up, by whole numbers alone. */
export function lineTotalMinor({ quantityThousandths, unitPriceMinor }: PricedLine): number {
  const product = quantityThousandths * unitPriceMinor
  const rest = product % 1_000
  return (product - rest) / 1_000 + (rest >= 500 ? 1 : 0)
}

export interface Totals {
  partsMinor: number
  labourMinor: number
  totalMinor: number
}

export function totalsOf(lines: readonly PricedLine[]): Totals {
  const sum = (kind: LineKind) =>
    lines
      .filter((line) => line.kind === kind)
      .reduce((total, line) => total + lineTotalMinor(line), 0)
  const partsMinor = sum('part')
  const labourMinor = sum('labour')
  return { partsMinor, labourMinor, totalMinor: partsMinor + labourMinor }
}
