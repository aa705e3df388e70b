import { add, countSale, none } from '#app/documents/count_sale'
import type { AddedSection } from '#app/documents/till_report'
import type {
  CashMovementDocument,
  JournalEntry,
  RegisterDocument,
  SessionOpenedDocument,
  TillReport,
} from '#app/documents/types'

/** The report of a session in which nothing has happened yet. */
export function emptyReport(
  opening: SessionOpenedDocument,
  currency: TillReport['currency']
): TillReport {
  const { floatMinor, grandTotals } = opening.body
  return {
    currency,
    tillSessionId: opening.tillSessionId ?? '',
    businessDate: opening.businessDate ?? '',
    openedAt: opening.correctedAt,
    closedAt: null,
    floatMinor,
    cashSalesMinor: 0,
    salesReceipts: none(),
    returns: none(),
    postVoids: none(),
    discounts: none(),
    roundingMinor: 0,
    tipMinor: 0,
    departments: [],
    tenders: [],
    operators: [],
    taxes: [],
    loans: none(),
    pickups: none(),
    paidIn: none(),
    paidOut: none(),
    noSales: 0,
    drawerOpenings: 0,
    copies: none(),
    abortedSales: none(),
    lineCorrections: none(),
    priceLookUps: 0,
    priceOverrides: none(),
    parked: none(),
    expectedCashMinor: floatMinor,
    grandTotals: { ...grandTotals },
  }
}

/**
 * X or Z report of a session: its opening first, then its documents in order, then journal
 * entries that no document carries yet. The register and the server must get the same report.
 */
export function sumTillReport(
  opening: SessionOpenedDocument,
  documents: readonly RegisterDocument[],
  currency: TillReport['currency'],
  pendingJournal: readonly JournalEntry[] = []
): TillReport {
  const report = emptyReport(opening, currency)
  count(report, opening)
  for (const document of documents) count(report, document)
  for (const entry of pendingJournal) countJournalEntry(report, entry)
  return report
}

/** The report with one more document; the report given is left as it was. */
export function addDocument(report: TillReport, document: RegisterDocument): TillReport {
  const next = structuredClone(report)
  count(next, document)
  return next
}

/** The report with journal entries that no document carries yet. */
export function addJournal(report: TillReport, entries: readonly JournalEntry[]): TillReport {
  const next = structuredClone(report)
  for (const entry of entries) countJournalEntry(next, entry)
  return next
}

/** The report as a Z states it: `closedAt` is the corrected time of the closing document. */
export function closeReport(
  report: TillReport,
  entries: readonly JournalEntry[],
  closedAt: string
): TillReport {
  return { ...addJournal(report, entries), closedAt }
}

/** The report with what others added to it; without any it is the same report. */
export function withSections(report: TillReport, sections: readonly AddedSection[]): TillReport {
  return sections.length === 0 ? report : { ...report, sections: [...sections] }
}

function count(report: TillReport, document: RegisterDocument): void {
  if (document.kind === 'sale') countSale(report, document)
  if (document.kind === 'cash_movement') countMovement(report, document)
  if (document.kind === 'session_closed') report.closedAt = document.correctedAt
  for (const entry of document.journal) countJournalEntry(report, entry)
  report.expectedCashMinor = expectedCash(report)
}

function expectedCash(report: TillReport): number {
  return (
    report.floatMinor +
    report.cashSalesMinor +
    report.loans.amountMinor +
    report.paidIn.amountMinor -
    report.pickups.amountMinor -
    report.paidOut.amountMinor
  )
}

function countMovement(report: TillReport, { body }: CashMovementDocument): void {
  switch (body.kind) {
    case 'loan':
      return add(report.loans, 1, body.amountMinor)
    case 'pickup':
      return add(report.pickups, 1, body.amountMinor)
    case 'paid_in':
      return add(report.paidIn, 1, body.amountMinor)
    case 'paid_out':
      return add(report.paidOut, 1, body.amountMinor)
    case 'no_sale':
      report.noSales += 1
  }
}

/** Acts that leave no document of their own are counted from the journal. */
function countJournalEntry(report: TillReport, { kind, payload }: JournalEntry): void {
  const amountMinor = amountOf(payload)
  switch (kind) {
    case 'drawer.opened':
    case 'drawer.no_sale':
      report.drawerOpenings += 1
      return
    case 'price.looked_up':
      report.priceLookUps += 1
      return
    case 'receipt.copied':
      return add(report.copies, 1, amountMinor)
    case 'sale.voided':
      return add(report.abortedSales, 1, amountMinor)
    case 'line.voided':
      return add(report.lineCorrections, 1, amountMinor)
    case 'line.quantity_changed':
      // Only what is taken off is a correction; one more of the same is selling.
      return amountMinor > 0 ? add(report.lineCorrections, 1, amountMinor) : undefined
    case 'sale.parked':
      return add(report.parked, 1, amountMinor)
  }
}

function amountOf({ amountMinor }: JournalEntry['payload']): number {
  return Number.isSafeInteger(amountMinor) ? (amountMinor as number) : 0
}
