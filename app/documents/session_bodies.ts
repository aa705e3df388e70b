import type { GrandTotals, TillReport } from '#app/documents/till_report'

/** What a register says of a till session: its opening, its money besides sales, its end. */

export interface DenominationCount {
  /** Face value in minor units: a 200-krone note is 20_000. */
  valueMinor: number
  count: number
}

export interface SessionOpenedBody {
  floatMinor: number
  denominations: DenominationCount[]
  /** Register's perpetual totals at opening, never reset. */
  grandTotals: GrandTotals
}

export type CashMovementKind = 'loan' | 'pickup' | 'paid_in' | 'paid_out' | 'no_sale'

export interface CashMovementBody {
  kind: CashMovementKind
  /** Positive for every kind; 0 for no_sale. The kind tells the direction. */
  amountMinor: number
  reason: string
  denominations: DenominationCount[]
  authorisedById: string | null
}

/** Counted and expected money of one tender type at close. */
export interface TenderCount {
  tenderTypeId: string
  name: string
  kind: 'cash' | 'card' | 'other'
  expectedMinor: number
  countedMinor: number
  /** counted − expected: positive is over, negative is short. */
  overShortMinor: number
}

export interface SessionClosedBody {
  zSeries: number
  zNumber: number
  denominations: DenominationCount[]
  counts: TenderCount[]
  /** Cash left in the till for the next session and cash taken to the safe. */
  leftInTillMinor: number
  toSafeMinor: number
  note: string | null
  report: TillReport
}
