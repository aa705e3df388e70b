import { mulDiv } from '#pricing/index'
import type { DepartmentFigures } from '#app/reporting/today/read_departments'
import type { Trade, TradeFigures } from '#app/reporting/today/read_trade'

export interface KeyFigures {
  grossMinor: number
  receipts: number
  /** Null without a receipt. */
  averageMinor: number | null
  /** Of what was sold at a known cost; null without such sales, or for who may not see costs. */
  marginPpm: number | null
  /** Sold without tax at a cost that nobody knows; null for who may not see costs. */
  uncostedNetMinor: number | null
}

/** A department's turnover and what it left. */
export interface DepartmentMargin {
  departmentId: string | null
  name: string | null
  netMinor: number
  /** Of what was sold at a known cost. */
  marginMinor: number
  /** Null where no cost is known. */
  marginPpm: number | null
  uncostedNetMinor: number
}

/** The figures on top of the page, for the period and for the one it is compared with. */
export function toKeyFigures({ current, previous }: Trade, maySeeCosts: boolean) {
  return { current: keyFigures(current, maySeeCosts), previous: keyFigures(previous, maySeeCosts) }
}

function keyFigures(figures: TradeFigures, maySeeCosts: boolean): KeyFigures {
  const { grossMinor, receipts } = figures
  return {
    grossMinor,
    receipts,
    averageMinor: receipts > 0 ? mulDiv(grossMinor, 1, receipts) : null,
    marginPpm: maySeeCosts ? marginPpm(figures) : null,
    uncostedNetMinor: maySeeCosts ? figures.uncostedNetMinor : null,
  }
}

type Costed = Pick<TradeFigures, 'netMinor' | 'costMinor' | 'uncostedNetMinor'>

/** Goods of unknown cost count neither as free nor as bought at their price: they do not count. */
function marginPpm({ netMinor, costMinor, uncostedNetMinor }: Costed): number | null {
  const costedNetMinor = netMinor - uncostedNetMinor
  return costedNetMinor > 0 ? mulDiv(costedNetMinor - costMinor, 1_000_000, costedNetMinor) : null
}

export function toDepartmentMargins(departments: DepartmentFigures[]): DepartmentMargin[] {
  return departments.map((figures) => {
    const { departmentId, name, netMinor, costMinor, uncostedNetMinor } = figures
    return {
      departmentId,
      name,
      netMinor,
      marginMinor: netMinor - uncostedNetMinor - costMinor,
      marginPpm: marginPpm(figures),
      uncostedNetMinor,
    }
  })
}
