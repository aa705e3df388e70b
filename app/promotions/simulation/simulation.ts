import type { Promotion } from '#pricing/promotions/promotion'

/** What a promotion would have done in one week, or in all of them. Amounts in minor units. */
export interface SimulatedFigures {
  /** Sales that were priced again. */
  sales: number
  /** Those on which the promotion would have counted. */
  salesTouched: number
  /** What customers pay for the goods, tax included. */
  turnoverBeforeMinor: number
  turnoverAfterMinor: number
  /** What this promotion takes off; others may take off less because of it. */
  discountMinor: number
  /** Net price less cost at the time, of the lines whose cost is known. */
  marginBeforeMinor: number
  marginAfterMinor: number
}

export interface SimulatedWeek extends SimulatedFigures {
  /** Its Monday. */
  week: string
}

export interface SimulationResult extends SimulatedFigures {
  promotionName: string
  promotionVersion: number
  currency: string
  from: string
  to: string
  weeks: SimulatedWeek[]
  /** Sales that could not be priced again; they are in no figure. */
  unpriced: number
  /** Lines sold without a known cost; they are in no margin. */
  linesWithoutCost: number
}

/** What stays the same for all sales of a simulation. */
export interface SimulationSetup {
  promotion: Promotion
  timeZone: string
  /** All promotions in the owner's order, to know where this one stands among those of then. */
  order: string[]
  /** Department → the one above it. */
  departmentParents: Record<string, string | null>
  /** Tags that promotions ask for, by item. */
  itemTags: Record<string, string[]>
  /** Members of the groups that the promotion is for, with first and last day. */
  memberships: Membership[]
}

export interface Membership {
  customerId: string
  groupId: string
  validFrom: string | null
  validTo: string | null
}

/** A stored sale with what is beside its document. */
export interface StoredSale {
  businessDate: string
  /** The signed document. */
  bytes: string
  /** Cost of a unit at the time, by line. */
  unitCosts: Record<string, number | null>
  /** Key of the pipeline that it was priced with. */
  pipelineHash: string
}

export function noFigures(): SimulatedFigures {
  return {
    sales: 0,
    salesTouched: 0,
    turnoverBeforeMinor: 0,
    turnoverAfterMinor: 0,
    discountMinor: 0,
    marginBeforeMinor: 0,
    marginAfterMinor: 0,
  }
}

export function addFigures(sum: SimulatedFigures, figures: SimulatedFigures): void {
  for (const key of Object.keys(noFigures()) as (keyof SimulatedFigures)[]) sum[key] += figures[key]
}
