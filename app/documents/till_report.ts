import type { SaleTax } from '#pricing/types'

/** Perpetual totals of a register, never reset. */
export interface GrandTotals {
  salesMinor: number
  returnsMinor: number
  netMinor: number
}

/** A count and an amount, the form most rows of an X/Z report have. */
export interface CountAndAmount {
  count: number
  amountMinor: number
}

/**
 * X and Z report (widest list: Norway's kassasystemforskrift § 2-8-2). Built from the session's
 * documents by `sumTillReport`, on the register and again on the server, which compares.
 */
export interface TillReport {
  currency: { code: string; minorDigits: number }
  tillSessionId: string
  businessDate: string
  openedAt: string
  closedAt: string | null
  floatMinor: number
  /** Sales less returns paid in cash, before loans and pickups. */
  cashSalesMinor: number
  salesReceipts: CountAndAmount
  returns: CountAndAmount
  postVoids: CountAndAmount
  /** Kept back of returns; not in reports without any. */
  restockingFees?: CountAndAmount
  /** Part of the sales, less what of it came back; not in reports without any. */
  serviceCharges?: CountAndAmount
  discounts: CountAndAmount
  roundingMinor: number
  tipMinor: number
  /** Gift cards sold less those taken back: money kept for customers. Only where there were any. */
  giftCards?: CountAndAmount
  departments: ({ departmentId: string | null; name: string } & CountAndAmount)[]
  tenders: ({
    tenderTypeId: string
    name: string
    kind: 'cash' | 'card' | 'other'
  } & CountAndAmount)[]
  operators: ({ operatorId: string } & CountAndAmount)[]
  taxes: (SaleTax & { isExempt: boolean })[]
  loans: CountAndAmount
  pickups: CountAndAmount
  paidIn: CountAndAmount
  paidOut: CountAndAmount
  /** Drawer openings without a sale. */
  noSales: number
  drawerOpenings: number
  copies: CountAndAmount
  abortedSales: CountAndAmount
  lineCorrections: CountAndAmount
  priceLookUps: number
  priceOverrides: CountAndAmount
  parked: CountAndAmount
  expectedCashMinor: number
  grandTotals: GrandTotals
  /** What others than Tillhouse added; part of no sum. Not in reports without any. */
  sections?: AddedSection[]
}

/** What a plugin added to a report: rows of a text or of an amount under a heading. */
export interface AddedSection {
  pluginId: string
  title: string
  rows: { label: string; value?: string; amountMinor?: number }[]
}
