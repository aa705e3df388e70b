import {
  currencyCode,
  date,
  hash,
  instant,
  integer,
  jsonData,
  list,
  nullable,
  object,
  oneOf,
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
  type SessionOpenedBody,
} from '#app/documents/types'
import { MAX_GROSS_MINOR, MAX_LINES, MAX_RATE_PPM } from '#pricing/limits'
import type { Currency } from '#pricing/types'

/** A sale's sums: the limit of one line with tax, times the lines of a sale, is below 2^53. */
const MAX_SUM_MINOR = MAX_LINES * MAX_GROSS_MINOR
const MAX_COUNT = 1_000_000_000
const TEN_YEARS_MS = 315_360_000_000

export const amount = integer(-MAX_SUM_MINOR, MAX_SUM_MINOR)
export const positiveAmount = integer(0, MAX_SUM_MINOR)
/** Perpetual totals outgrow every single amount. */
const perpetualAmount = integer(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
export const count = integer(0, MAX_COUNT)
/** From 1 without gaps: numbers of documents, receipts, reports and journal entries. */
export const runningNumber = integer(1, MAX_COUNT)
export const ratePpm = integer(0, MAX_RATE_PPM)
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

export const rateFields = { taxRateId: reference, name, ratePpm }
export const saleTaxFields = {
  ...rateFields,
  netMinor: amount,
  taxMinor: amount,
  grossMinor: amount,
}
