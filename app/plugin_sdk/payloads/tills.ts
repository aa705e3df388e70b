/** A till session that is to be opened, asked where the register reaches the server. */
export interface AskedOpening {
  storeId: string
  registerId: string
  operatorId: string
  /** Minor units that lie in the drawer. */
  floatMinor: number
}

export interface AskedCashMovement {
  storeId: string
  registerId: string
  operatorId: string
  tillSessionId: string
  kind: 'loan' | 'pickup' | 'paid_in' | 'paid_out' | 'no_sale'
  /** Minor units, never below zero; 0 for a no-sale. */
  amountMinor: number
  reason: string
}

export interface CountedTender {
  tenderTypeId: string
  name: string
  expectedMinor: number
  countedMinor: number
  /** Above zero is over, below zero is short. */
  overShortMinor: number
}

export interface AskedClosing {
  storeId: string
  registerId: string
  operatorId: string
  tillSessionId: string
  counts: CountedTender[]
  /** Documents that the register has not sent yet. */
  unsentCount: number
}

export interface OpenedTillSession {
  tillSessionId: string
  storeId: string
  registerId: string
  operatorId: string
  /** YYYY-MM-DD */
  businessDate: string
  /** ISO 8601 UTC */
  openedAt: string
  floatMinor: number
}

export interface ClosedTillSession {
  tillSessionId: string
  storeId: string
  registerId: string
  operatorId: string
  businessDate: string
  closedAt: string
  zNumber: string
  counts: CountedTender[]
  leftInTillMinor: number
  toSafeMinor: number
}

export interface MovedCash extends AskedCashMovement {
  movementId: string
  /** ISO 8601 UTC */
  movedAt: string
}

/** A report as it stands; `xreport.sections` and `zreport.sections` add to it and change nothing. */
export interface AskedReport {
  storeId: string
  registerId: string
  tillSessionId: string
  currency: { code: string; minorDigits: number }
  sales: CountAndAmount
  returns: CountAndAmount
  postVoids: CountAndAmount
  tenders: { tenderTypeId: string; name: string; amountMinor: number }[]
  expectedCashMinor: number
}

export interface CountAndAmount {
  count: number
  /** Minor units with tax. */
  amountMinor: number
}

/**
 * What a plugin adds to a report: a heading of 1 to 60 signs and at most 40 rows. It stands below
 * the totals and is part of none of them.
 *
 * @throws TypeError on Tillhouse's side for anything else; the section is left out then, and the
 * plugin's page says so
 */
export interface ReportSection {
  title: string
  rows: ReportRow[]
}

/** One line: a label of 1 to 60 signs with a text of at most 60, or with an amount. */
export type ReportRow =
  | { label: string; value: string }
  /** Minor units of the report's currency. */
  | { label: string; amountMinor: number }
