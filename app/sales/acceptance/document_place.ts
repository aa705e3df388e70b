import type { Sql } from '#core/sql'
import type { DocumentAnswer, Sender } from '#app/sales/acceptance/document_answer'
import type { ReadDocument } from '#app/sales/acceptance/read_document'

interface Existing {
  id: string
  enrolment_id: string
  digest: string
  state: string
  problems: string | null
  acceptance_sequence: number | null
}

/** One document of an enrolment at a time; SQLite has a single writer anyway. */
export async function lockEnrolment(sql: Sql, enrolmentId: string): Promise<void> {
  if (sql.dialect === 'sqlite') return
  await sql.all('select id from enrolments where id = ? for update', [enrolmentId])
}

/** Where the enrolment's outbox stands, and the document of this id if it is already here. */
export async function findPlace(
  sql: Sql,
  enrolmentId: string,
  id: string
): Promise<{ existing: Existing | null; lastSequence: number }> {
  const [row] = await sql.all<Existing & { last_sequence: number | null }>(
    `select (select max(sequence) from documents where enrolment_id = ?) as last_sequence,
        d.id, d.enrolment_id, d.digest, d.state, d.problems, d.acceptance_sequence
       from (select 1 as one) as base left join documents d on d.id = ?`,
    [enrolmentId, id]
  )
  return { existing: row?.id ? row : null, lastSequence: Number(row?.last_sequence ?? 0) }
}

/** The answer that the same bytes got before; other bytes under this id are refused. */
export async function answerAgain(
  sql: Sql,
  sender: Sender,
  read: ReadDocument,
  existing: Existing
): Promise<DocumentAnswer> {
  if (existing.enrolment_id !== sender.enrolmentId || existing.digest !== read.digest) {
    return { outcome: 'differs' }
  }
  if (existing.state === 'quarantined') {
    return { outcome: 'quarantined', problems: JSON.parse(existing.problems ?? '[]') }
  }
  const reviews = await sql.all<{ reason: string }>(
    'select reason from sale_reviews where sale_id = ? order by id',
    [read.id]
  )
  return {
    outcome: 'accepted',
    acceptanceSequence: Number(existing.acceptance_sequence),
    reviews: reviews.map(({ reason }) => reason),
  }
}
