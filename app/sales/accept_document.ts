import { documentsTaken } from '#core/measures'
import type { Sql } from '#core/sql'
import { applyDocument, type Acceptance } from '#app/sales/acceptance/apply_document'
import {
  Contradiction,
  documentProblem,
  type DocumentAnswer,
  type DocumentProblem,
  type ReceivedDocument,
  type Sender,
} from '#app/sales/acceptance/document_answer'
import { answerAgain, findPlace, lockEnrolment } from '#app/sales/acceptance/document_place'
import { readDocument, type ReadDocument } from '#app/sales/acceptance/read_document'
import { recordAccepted, recordQuarantined } from '#app/sales/acceptance/record_document'
import { transactionWithout } from '#app/sales/acceptance/transaction_without'
import { addMissingRows } from '#app/sales/resend/add_missing_rows'
import { PricingError } from '#pricing/index'

/**
 * Takes one document of a register's outbox: everything it says is written in one transaction, or
 * nothing. Sent again it gets the same answer; what is malformed, unsigned or contradicts the
 * records is kept in quarantine and does not hold up the next.
 */
export async function acceptDocument(
  sender: Sender,
  received: ReceivedDocument
): Promise<DocumentAnswer> {
  const document = await readDocument(sender, received)
  const answer = await placeOrQuarantine(sender, document)
  documentsTaken.inc({ kind: kindOf(document), outcome: answer.outcome })
  return answer
}

async function placeOrQuarantine(sender: Sender, document: ReadDocument): Promise<DocumentAnswer> {
  try {
    return await placeOnce(sender, document, [])
  } catch (error) {
    const problems = contradictionsIn(error)
    if (!problems) throw error
    return placeAgain(sender, document, problems)
  }
}

/** After a restore, what a document names may be missing; else it contradicts the records. */
async function placeAgain(
  sender: Sender,
  document: ReadDocument,
  problems: DocumentProblem[]
): Promise<DocumentAnswer> {
  const { content } = document
  const isCompleted = content.ok && (await addMissingRows(content.document))
  if (!isCompleted) return placeOnce(sender, document, problems)
  try {
    return await placeOnce(sender, document, [])
  } catch (error) {
    const found = contradictionsIn(error)
    if (!found) throw error
    return placeOnce(sender, document, found)
  }
}

/** A damaged document may call itself anything; the figures know the five kinds. */
function kindOf({ content }: ReadDocument): string {
  return content.ok ? content.document.kind : 'unknown'
}

function placeOnce(
  sender: Sender,
  document: ReadDocument,
  problems: DocumentProblem[]
): Promise<DocumentAnswer> {
  return transactionWithout((sql, leftOut) => place(sql, sender, document, { problems, leftOut }))
}

async function place(
  sql: Sql,
  sender: Sender,
  read: ReadDocument,
  { problems: found, leftOut }: { problems: DocumentProblem[]; leftOut: Acceptance['leftOut'] }
): Promise<DocumentAnswer> {
  await lockEnrolment(sql, sender.enrolmentId)
  const { existing, lastSequence } = await findPlace(sql, sender.enrolmentId, read.id)
  if (existing) return answerAgain(sql, sender, read, existing)
  const expectedSequence = lastSequence + 1
  if (read.sequence !== null && read.sequence !== expectedSequence) {
    return { outcome: 'out_of_order', expectedSequence }
  }
  const { content } = read
  if (!content.ok || found.length > 0) {
    const problems = content.ok ? found : content.problems
    await recordQuarantined(sql, sender, read, expectedSequence, problems)
    return { outcome: 'quarantined', problems }
  }
  const reviews = await applyDocument(sql, content.document, { leftOut })
  const acceptanceSequence = await recordAccepted(sql, read, content.document)
  return { outcome: 'accepted', acceptanceSequence, reviews }
}

/** A row that may not stand beside the rows already there is a contradiction as well. */
const CONSTRAINTS = new Set([
  'ER_DUP_ENTRY',
  'ER_NO_REFERENCED_ROW_2',
  'ER_DATA_TOO_LONG',
  'ER_WARN_DATA_OUT_OF_RANGE',
  'ER_TRUNCATED_WRONG_VALUE',
])

/** What an error says about a document that cannot be true; null for any other error. */
export function contradictionsIn(error: unknown): DocumentProblem[] | null {
  if (error instanceof Contradiction) return error.problems
  // Figures that are each within bounds and not together: one document must not block the rest.
  if (error instanceof PricingError) return documentProblem(error.code)
  const code = (error as { code?: string }).code ?? ''
  return code.startsWith('SQLITE_CONSTRAINT') || CONSTRAINTS.has(code)
    ? documentProblem('contradicts_records')
    : null
}
