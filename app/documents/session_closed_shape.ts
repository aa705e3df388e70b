import {
  amount,
  count,
  currency,
  denominations,
  grandTotals,
  name,
  note,
  positiveAmount,
  reference,
  runningNumber,
  saleTaxFields,
  tenderKind,
} from '#app/documents/document_shapes'
import {
  boolean,
  date,
  instant,
  list,
  nullable,
  object,
  optional,
  text,
  uuid,
} from '#app/documents/shape'
import type { AddedSection } from '#app/documents/till_report'
import type {
  CountAndAmount,
  SessionClosedBody,
  TenderCount,
  TillReport,
} from '#app/documents/types'

const ROWS_MAX = 2_000

const figures = { count, amountMinor: amount }
const countAndAmount = object<CountAndAmount>(figures)

/** An X report alone, as a register sends it to be printed. */
export const tillReportShape = object<TillReport>({
  currency,
  tillSessionId: uuid,
  businessDate: date,
  openedAt: instant,
  closedAt: nullable(instant),
  floatMinor: positiveAmount,
  cashSalesMinor: amount,
  salesReceipts: countAndAmount,
  returns: countAndAmount,
  restockingFees: optional(countAndAmount),
  serviceCharges: optional(countAndAmount),
  postVoids: countAndAmount,
  discounts: countAndAmount,
  roundingMinor: amount,
  tipMinor: amount,
  giftCards: optional(countAndAmount),
  departments: list(
    object<TillReport['departments'][number]>({
      departmentId: nullable(reference),
      name,
      ...figures,
    }),
    ROWS_MAX
  ),
  tenders: list(
    object<TillReport['tenders'][number]>({
      tenderTypeId: reference,
      name,
      kind: tenderKind,
      ...figures,
    }),
    ROWS_MAX
  ),
  operators: list(
    object<TillReport['operators'][number]>({ operatorId: uuid, ...figures }),
    ROWS_MAX
  ),
  taxes: list(
    object<TillReport['taxes'][number]>({ ...saleTaxFields, isExempt: boolean }),
    ROWS_MAX
  ),
  loans: countAndAmount,
  pickups: countAndAmount,
  paidIn: countAndAmount,
  paidOut: countAndAmount,
  noSales: count,
  drawerOpenings: count,
  copies: countAndAmount,
  abortedSales: countAndAmount,
  lineCorrections: countAndAmount,
  priceLookUps: count,
  priceOverrides: countAndAmount,
  parked: countAndAmount,
  expectedCashMinor: amount,
  grandTotals,
  sections: optional(
    list(
      object<AddedSection>({
        pluginId: reference,
        title: text(60),
        rows: list(
          object<AddedSection['rows'][number]>({
            label: text(60),
            value: optional(text(60)),
            amountMinor: optional(amount),
          }),
          40
        ),
      }),
      20
    )
  ),
})

export const sessionClosedBody = object<SessionClosedBody>({
  zSeries: runningNumber,
  zNumber: runningNumber,
  denominations,
  counts: list(
    object<TenderCount>({
      tenderTypeId: reference,
      name,
      kind: tenderKind,
      expectedMinor: amount,
      countedMinor: amount,
      overShortMinor: amount,
    }),
    100
  ),
  leftInTillMinor: amount,
  toSafeMinor: amount,
  note: nullable(note),
  report: tillReportShape,
})
