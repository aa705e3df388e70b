import {
  boolean,
  currencyCode,
  date,
  hash,
  instant,
  integer,
  isObject,
  jsonData,
  list,
  nullable,
  object,
  oneOf,
  problem,
  text,
  uuid,
  type Check,
} from '#app/documents/shape'
import { JOURNAL_KINDS } from '#app/documents/journal_kinds'
import {
  DOCUMENT_VERSION,
  type CashMovementBody,
  type DenominationCount,
  type DocumentEnvelope,
  type DocumentKind,
  type GrandTotals,
  type JournalEntry,
  type SaleDocumentBody,
  type SaleDocumentLine,
  type SaleDocumentTender,
  type SessionOpenedBody,
} from '#app/documents/types'
import {
  MAX_GROSS_MINOR,
  MAX_LINES,
  MAX_QUANTITY_THOUSANDTHS,
  MAX_RATE_PPM,
  MAX_TENDERS,
  MAX_UNIT_PRICE_MINOR_E4,
} from '#pricing/limits'
import type {
  ChosenOption,
  Currency,
  ExplanationStep,
  LineTax,
  ManualDiscount,
  PricedLine,
  PricedTotals,
  PriceOverride,
  SaleTax,
} from '#pricing/types'

/** A sale's sums: the limit of one line with tax, times the lines of a sale, is below 2^53. */
const MAX_SUM_MINOR = MAX_LINES * MAX_GROSS_MINOR
const MAX_COUNT = 1_000_000_000
const TEN_YEARS_MS = 315_360_000_000

const lineAmount = integer(-MAX_GROSS_MINOR, MAX_GROSS_MINOR)
export const amount = integer(-MAX_SUM_MINOR, MAX_SUM_MINOR)
export const positiveAmount = integer(0, MAX_SUM_MINOR)
/** Perpetual totals outgrow every single amount. */
const perpetualAmount = integer(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
export const count = integer(0, MAX_COUNT)
/** From 1 without gaps: numbers of documents, receipts, reports and journal entries. */
export const runningNumber = integer(1, MAX_COUNT)
const unitPrice = integer(-MAX_UNIT_PRICE_MINOR_E4, MAX_UNIT_PRICE_MINOR_E4)
const ratePpm = integer(0, MAX_RATE_PPM)
/** Ids of the shop's own set-up: UUIDs as a rule, but imported ones may be older. */
export const reference = text(64)
export const name = text(255)
export const note = text(2_000)
export const tenderKind = oneOf('cash', 'card', 'other')

export const currency = object<Currency>({ code: currencyCode, minorDigits: oneOf(0, 2, 3) })

export const grandTotals = object<GrandTotals>({
  salesMinor: perpetualAmount,
  returnsMinor: perpetualAmount,
  netMinor: perpetualAmount,
})

export const denominations = list(
  object<DenominationCount>({ valueMinor: positiveAmount, count }),
  100
)

const journalEntry = object<JournalEntry>({
  sequence: runningNumber,
  occurredAt: instant,
  kind: oneOf(...JOURNAL_KINDS),
  operatorId: nullable(uuid),
  payload: jsonData(8, 500, 2_000),
  previousHash: hash,
  hash,
})

/** The envelope around a body of one kind. */
export function envelope(kind: DocumentKind, body: Check): Check {
  return object<DocumentEnvelope>({
    version: oneOf(DOCUMENT_VERSION),
    id: uuid,
    kind: oneOf(kind),
    storeId: uuid,
    registerId: uuid,
    enrolmentId: uuid,
    sequence: runningNumber,
    tillSessionId: kind === 'journal' ? nullable(uuid) : uuid,
    businessDate: kind === 'journal' ? nullable(date) : date,
    operatorId: uuid,
    deviceAt: instant,
    correctedAt: instant,
    skewMs: integer(-TEN_YEARS_MS, TEN_YEARS_MS),
    body,
    journal: list(journalEntry, 10_000),
  })
}

export const sessionOpenedBody = object<SessionOpenedBody>({
  floatMinor: positiveAmount,
  denominations,
  grandTotals,
})

export const cashMovementBody = object<CashMovementBody>({
  kind: oneOf('loan', 'pickup', 'paid_in', 'paid_out', 'no_sale'),
  amountMinor: positiveAmount,
  reason: text(500),
  denominations,
  authorisedById: nullable(uuid),
})

const discountReason = { reason: text(500), authorisedById: nullable(uuid) }
const percentDiscount = object<Extract<ManualDiscount, { kind: 'percent' }>>({
  kind: oneOf('percent'),
  ratePpm: ratePpm,
  ...discountReason,
})
const amountDiscount = object<Extract<ManualDiscount, { kind: 'amount' }>>({
  kind: oneOf('amount'),
  amountMinor: positiveAmount,
  ...discountReason,
})
const manualDiscount: Check = (value) => {
  if (!isObject(value)) return problem('not_an_object')
  return value.kind === 'percent' ? percentDiscount(value) : amountDiscount(value)
}

const rateFields = { taxRateId: reference, name, ratePpm }
export const saleTaxFields = {
  ...rateFields,
  netMinor: amount,
  taxMinor: amount,
  grossMinor: amount,
}

const totalsOf = (figure: Check) => ({
  baseMinor: figure,
  lineDiscountMinor: figure,
  saleDiscountMinor: figure,
  netMinor: figure,
  taxMinor: figure,
  grossMinor: figure,
})

const line = object<SaleDocumentLine>({
  lineId: uuid,
  itemId: nullable(reference),
  name,
  identifier: nullable(name),
  sku: nullable(name),
  departmentId: nullable(reference),
  departmentName: nullable(name),
  taxCategoryId: reference,
  unit: oneOf('piece', 'kilogram', 'litre', 'metre', 'hour'),
  quantityThousandths: integer(-MAX_QUANTITY_THOUSANDTHS, MAX_QUANTITY_THOUSANDTHS),
  listUnitPriceMinorE4: unitPrice,
  priceId: nullable(reference),
  priceVersion: nullable(count),
  unitCostMinorE4: nullable(unitPrice),
  override: nullable(
    object<PriceOverride>({
      unitPriceMinorE4: unitPrice,
      reason: text(500),
      authorisedById: nullable(uuid),
    })
  ),
  options: list(
    object<ChosenOption>({ optionId: reference, name, unitPriceMinorE4: unitPrice }),
    100
  ),
  discount: nullable(manualDiscount),
  note: nullable(note),
  operatorId: uuid,
  sourceSaleId: nullable(uuid),
  sourceLineId: nullable(uuid),
  returnReason: nullable(text(500)),
  priced: object<Omit<PricedLine, 'lineId'>>({
    unitPriceMinorE4: unitPrice,
    ...totalsOf(lineAmount),
    taxes: list(object<LineTax>({ ...rateFields, netMinor: lineAmount, taxMinor: lineAmount }), 10),
  }),
})

const tender = object<SaleDocumentTender>({
  tenderId: uuid,
  tenderTypeId: reference,
  name,
  kind: tenderKind,
  givenMinor: amount,
  amountMinor: amount,
  changeMinor: positiveAmount,
  reference: nullable(name),
})

const explanationStep = object<ExplanationStep>({
  stage: oneOf('base', 'line', 'sale', 'fee', 'tax', 'total'),
  lineId: nullable(uuid),
  code: name,
  amountMinor: amount,
  detail: jsonData(1, 50, 500),
})

export const saleBody = object<SaleDocumentBody>({
  kind: oneOf('sale', 'post_void'),
  postVoidOfSaleId: nullable(uuid),
  postVoidReason: nullable(text(500)),
  receipt: object<SaleDocumentBody['receipt']>({
    series: runningNumber,
    sequence: runningNumber,
    number: text(64),
  }),
  startedAt: instant,
  currency,
  pricesIncludeTax: boolean,
  taxRounding: oneOf('line', 'document'),
  pipelineHash: text(128),
  clearanceId: nullable(reference),
  customerId: nullable(reference),
  note: nullable(note),
  saleDiscount: nullable(manualDiscount),
  lines: list(line, MAX_LINES),
  taxes: list(object<SaleTax>(saleTaxFields), 50),
  totals: object<PricedTotals>(totalsOf(amount)),
  tipMinor: amount,
  roundingMinor: amount,
  changeMinor: positiveAmount,
  tenders: list(tender, MAX_TENDERS),
  explanation: list(explanationStep, 20 * MAX_LINES),
})
