import { mulDiv } from '#pricing/index'
import type { Trade, TradeFigures } from '#app/reporting/today/read_trade'

export interface KeyFigures {
  grossMinor: number
  receipts: number
  /** Null without a receipt. */
  averageMinor: number | null
  /** Null without sales, or when the reader may not see costs. */
  marginPpm: number | null
}

/** The figures on top of the page, for the period and for the one it is compared with. */
export function toKeyFigures({ current, previous }: Trade, maySeeCosts: boolean) {
  return { current: keyFigures(current, maySeeCosts), previous: keyFigures(previous, maySeeCosts) }
}

function keyFigures(figures: TradeFigures, maySeeCosts: boolean): KeyFigures {
  const { grossMinor, netMinor, costMinor, receipts } = figures
  return {
    grossMinor,
    receipts,
    averageMinor: receipts > 0 ? mulDiv(grossMinor, 1, receipts) : null,
    marginPpm:
      maySeeCosts && netMinor > 0 ? mulDiv(netMinor - costMinor, 1_000_000, netMinor) : null,
  }
}
