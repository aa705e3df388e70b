import type { StoreProfile } from '#app/documents/receipt_document'
import type { SessionClosedDocument, TenderCount, TillReport } from '#app/documents/types'

/** An X or Z report as printed. */
export interface TillReportDocument {
  kind: 'x' | 'z'
  /** `1-7`: series and running number of a Z; an X has none, as it changes nothing. */
  number: string | null
  seller: StoreProfile
  registerName: string
  operatorName: string
  /** When the report was made; for a Z this is the closing of the session. */
  reportedAt: string
  report: TillReport
  /** Names of the operators in the report, by id. */
  operatorNames: Record<string, string>
  /** Counted money of a Z; empty on an X. */
  counts: TenderCount[]
  leftInTillMinor: number
  toSafeMinor: number
  note: string | null
}

export interface TillReportContext {
  seller: StoreProfile
  registerName: string
  operatorName: string
  operatorNames: Record<string, string>
}

/** X report: the session as it stands, as often as one likes. */
export function buildXReport(
  report: TillReport,
  reportedAt: string,
  context: TillReportContext
): TillReportDocument {
  return {
    kind: 'x',
    number: null,
    ...context,
    reportedAt,
    report,
    counts: [],
    leftInTillMinor: 0,
    toSafeMinor: 0,
    note: null,
  }
}

/** Z report: what the closing document states, never summed anew. */
export function buildZReport(
  closing: SessionClosedDocument,
  context: TillReportContext
): TillReportDocument {
  const { body } = closing
  return {
    kind: 'z',
    number: `${body.zSeries}-${body.zNumber}`,
    ...context,
    reportedAt: closing.correctedAt,
    report: body.report,
    counts: body.counts,
    leftInTillMinor: body.leftInTillMinor,
    toSafeMinor: body.toSafeMinor,
    note: body.note,
  }
}
