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

/** Ten billion of the main unit in minor units; sums of a document stay far below 2^53. */
export const AMOUNT_MINOR_MAX = 1_000_000_000_000
export const UNIT_PRICE_MINOR_E4_MAX = 1_000_000_000_000_000
export const QUANTITY_THOUSANDTHS_MAX = 1_000_000_000
export const LINES_MAX = 1_000

const RATE_PPM_MAX = 10_000_000
const COUNT_MAX = 1_000_000_000
const TEN_YEARS_MS = 315_360_000_000

export const amount = integer(-AMOUNT_MINOR_MAX, AMOUNT_MINOR_MAX)
export const positiveAmount = integer(0, AMOUNT_MINOR_MAX)
/** Perpetual totals outgrow every single amount. */
const perpetualAmount = integer(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
export const count = integer(0, COUNT_MAX)
const unitPrice = integer(-UNIT_PRICE_MINOR_E4_MAX, UNIT_PRICE_MINOR_E4_MAX)
const ratePpm = integer(0, RATE_PPM_MAX)
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
  sequence: integer(1, COUNT_MAX),
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
    sequence: integer(1, COUNT_MAX),
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
  ratePpm: integer(0, 1_000_000),
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

const taxFields = {
  taxRateId: reference,
  name,
  ratePpm,
  netMinor: amount,
  taxMinor: amount,
}
export const saleTaxFields = { ...taxFields, grossMinor: amount }

const totalsFields = {
  baseMinor: amount,
  lineDiscountMinor: amount,
  saleDiscountMinor: amount,
  netMinor: amount,
  taxMinor: amount,
  grossMinor: amount,
}

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
  quantityThousandths: integer(-QUANTITY_THOUSANDTHS_MAX, QUANTITY_THOUSANDTHS_MAX),
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
    ...totalsFields,
    taxes: list(object<LineTax>(taxFields), 10),
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
    series: integer(1, COUNT_MAX),
    sequence: integer(1, COUNT_MAX),
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
  lines: list(line, LINES_MAX),
  taxes: list(object<SaleTax>(saleTaxFields), 50),
  totals: object<PricedTotals>(totalsFields),
  tipMinor: amount,
  roundingMinor: amount,
  changeMinor: positiveAmount,
  tenders: list(tender, 100),
  explanation: list(explanationStep, 20 * LINES_MAX),
})
