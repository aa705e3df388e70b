import { lineAmountMinor, mulDiv } from '#pricing/index'

/** What is earned on goods: their price without tax, less what they cost when they were sold. */
export interface Margin {
  netMinor: number
  costMinor: number
  marginMinor: number
  /** Of the price without tax; null where nothing was paid. */
  ratePpm: number | null
}

export interface CostedLine {
  netMinor: number
  quantityThousandths: number
  /** Null where nobody knew the cost. */
  unitCostMinorE4: number | null
}

/** The margin of a line; negative when goods come back, null when their cost is not known. */
export function lineMargin(line: CostedLine): Margin | null {
  if (line.unitCostMinorE4 === null) return null
  const costMinor = lineAmountMinor(line.unitCostMinorE4, line.quantityThousandths)
  return marginOf(line.netMinor, costMinor)
}

/** The margins of lines together; those of unknown cost are left out. Null when all are. */
export function sumMargins(margins: readonly (Margin | null)[]): Margin | null {
  const known = margins.filter((margin) => margin !== null)
  if (known.length === 0) return null
  return marginOf(
    known.reduce((sum, { netMinor }) => sum + netMinor, 0),
    known.reduce((sum, { costMinor }) => sum + costMinor, 0)
  )
}

const PPM = 1_000_000

function marginOf(netMinor: number, costMinor: number): Margin {
  const marginMinor = netMinor - costMinor
  const ratePpm =
    netMinor === 0 ? null : mulDiv(marginMinor * Math.sign(netMinor), PPM, Math.abs(netMinor))
  return { netMinor, costMinor, marginMinor, ratePpm }
}
