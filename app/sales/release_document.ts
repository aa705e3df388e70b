import { fail, succeed, type Result } from '#core/result'
import { transaction, type Sql } from '#core/sql'
import { nextValue } from '#core/counters'
import type { DevicePublicKey } from '#app/documents/document_signature'
import { appendReleasedEntries } from '#app/journal/append_released_entries'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { contradictionsIn } from '#app/sales/accept_document'
import { applyDocument } from '#app/sales/acceptance/apply_document'
import type { DocumentProblem, Sender } from '#app/sales/acceptance/document_answer'
import { lockEnrolment } from '#app/sales/acceptance/document_place'
import { readDocument } from '#app/sales/acceptance/read_document'
import { transactionWithout } from '#app/sales/acceptance/transaction_without'
import { ACCEPTANCE_COUNTER } from '#app/sales/acceptance/record_document'
import type { RegisterDocument } from '#app/documents/types'

export type ReleaseRefusal =
  | { reason: 'not_in_quarantine' }
  /** With the reasons of now, which replace those it had. */
  | { reason: 'still_contradicts'; problems: DocumentProblem[] }

interface Row {
  id: string
  bytes: string
  signature: string
  enrolment_id: string
  register_id: string
  store_id: string
  series: number
  public_key: string
}

/**
 * Takes a document out of quarantine after what it contradicted was mended: everything it says is
 * written now, in the place that its register gave it, or nothing.
 */
export async function releaseDocument(
  documentId: string,
  userId: string
): Promise<Result<{ acceptanceSequence: number }, ReleaseRefusal>> {
  const found = await find(documentId)
  if (!found) return fail({ reason: 'not_in_quarantine' })
  const { sender, received } = found
  const { content } = await readDocument(sender, received)
  if (!content.ok) return keep(documentId, content.problems)
  const { document } = content
  try {
    return await transactionWithout(async (sql, leftOut) => {
      await lockEnrolment(sql, sender.enrolmentId)
      if (!(await isQuarantined(sql, documentId))) return fail({ reason: 'not_in_quarantine' })
      await applyDocument(sql, document, { appendEntries: appendReleasedEntries, leftOut })
      return succeed({ acceptanceSequence: await markAccepted(sql, document, userId) })
    })
  } catch (error) {
    const problems = contradictionsIn(error)
    if (!problems) throw error
    return keep(documentId, problems)
  }
}

async function find(documentId: string) {
  const [row] = await transaction((sql) =>
    sql.all<Row>(
      `select d.id, d.bytes, d.signature, d.enrolment_id, e.register_id, e.store_id, e.series,
              e.public_key
         from documents d join enrolments e on e.id = d.enrolment_id
        where d.id = ? and d.state = 'quarantined'`,
      [documentId]
    )
  )
  if (!row) return null
  const sender: Sender = {
    enrolmentId: row.enrolment_id,
    registerId: row.register_id,
    storeId: row.store_id,
    series: Number(row.series),
    publicKey: JSON.parse(row.public_key) as DevicePublicKey,
  }
  return { sender, received: { id: row.id, bytes: bytesOf(row.bytes), signature: row.signature } }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return text.startsWith('base64:')
    ? new Uint8Array(Buffer.from(text.slice('base64:'.length), 'base64'))
    : new TextEncoder().encode(text)
}

async function isQuarantined(sql: Sql, id: string): Promise<boolean> {
  const rows = await sql.all("select id from documents where id = ? and state = 'quarantined'", [
    id,
  ])
  return rows.length === 1
}

async function markAccepted(sql: Sql, document: RegisterDocument, userId: string): Promise<number> {
  await appendStoreEntry(sql, {
    storeId: document.storeId,
    kind: 'document.released',
    operatorId: userId,
    payload: { documentId: document.id, sequence: document.sequence },
  })
  const acceptanceSequence = await nextValue(sql, ACCEPTANCE_COUNTER)
  await sql.run(
    `update documents set state = 'accepted', problems = null, acceptance_sequence = ?,
        till_session_id = ?, set_aside_at = null, set_aside_by_id = null, set_aside_reason = null
      where id = ?`,
    [acceptanceSequence, document.tillSessionId, document.id]
  )
  return acceptanceSequence
}

async function keep(documentId: string, problems: DocumentProblem[]) {
  await transaction((sql) =>
    sql.run("update documents set problems = ? where id = ? and state = 'quarantined'", [
      JSON.stringify(problems),
      documentId,
    ])
  )
  return fail({ reason: 'still_contradicts' as const, problems })
}
