import type { Sql } from '#core/sql'
import { findSessionDocuments } from '#app/tills/find_session_documents'
import { closeReport, sumTillReport } from '#app/documents/sum_till_report'
import type {
  RegisterDocument,
  SessionClosedDocument,
  SessionOpenedDocument,
  TillReport,
} from '#app/documents/types'

/** The report that the documents accepted so far add up to; null when the opening is not here. */
export function reportOf(
  documents: readonly RegisterDocument[],
  currency: TillReport['currency']
): TillReport | null {
  const opening = documents.find(isOpening)
  if (!opening) return null
  return sumTillReport(
    opening,
    documents.filter((document) => document !== opening),
    currency
  )
}

/** The Z of a session, summed again from its documents and the journal its closing carries. */
export async function recomputeReport(
  sql: Sql,
  closing: SessionClosedDocument,
  currency: TillReport['currency']
): Promise<TillReport | null> {
  const documents = await findSessionDocuments(sql, closing.tillSessionId ?? '')
  const report = reportOf(
    documents.filter(({ id }) => id !== closing.id),
    currency
  )
  return report && closeReport(report, closing.journal, closing.correctedAt)
}

function isOpening(document: RegisterDocument): document is SessionOpenedDocument {
  return document.kind === 'session_opened'
}
