import { nowForDatabase } from '#core/clock'
import { nextValue } from '#core/counters'
import { insertRows } from '#core/insert_rows'
import type { Sql, SqlValue } from '#core/sql'
import type { RegisterDocument } from '#app/documents/types'
import type { DocumentProblem, Sender } from '#app/sales/acceptance/document_answer'
import type { ReadDocument } from '#app/sales/acceptance/read_document'

/** Numbers accepted documents of the whole business, in the order of their commits. */
export const ACCEPTANCE_COUNTER = 'acceptance_sequence'

/**
 * Keeps an accepted document under the next number of the business-wide order. Called last: the
 * counter's row stays locked until commit, so that numbers follow the order of commits.
 */
export async function recordAccepted(
  sql: Sql,
  read: ReadDocument,
  document: RegisterDocument
): Promise<number> {
  const acceptanceSequence = await nextValue(sql, ACCEPTANCE_COUNTER)
  await insertDocument(sql, read, {
    enrolment_id: document.enrolmentId,
    sequence: document.sequence,
    kind: document.kind,
    store_id: document.storeId,
    till_session_id: document.tillSessionId,
    state: 'accepted',
    problems: null,
    acceptance_sequence: acceptanceSequence,
  })
  return acceptanceSequence
}

/** Keeps a document that is not believed, as it came, in the place it takes in the outbox. */
export async function recordQuarantined(
  sql: Sql,
  sender: Sender,
  read: ReadDocument,
  sequence: number,
  problems: DocumentProblem[]
): Promise<void> {
  await insertDocument(sql, read, {
    enrolment_id: sender.enrolmentId,
    sequence,
    kind: read.kind,
    store_id: sender.storeId,
    till_session_id: null,
    state: 'quarantined',
    problems: JSON.stringify(problems),
    acceptance_sequence: null,
  })
}

function insertDocument(
  sql: Sql,
  read: ReadDocument,
  row: Record<string, SqlValue>
): Promise<void> {
  const { id, text, signature, digest } = read
  const received = { id, bytes: text, signature, digest, received_at: nowForDatabase() }
  return insertRows(sql, 'documents', [{ ...row, ...received }])
}
