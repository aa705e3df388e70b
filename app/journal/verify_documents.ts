import { readInWorker } from '#core/reader'
import {
  importPublicKey,
  verifyDocument,
  type DeviceKey,
  type DevicePublicKey,
} from '#app/documents/document_signature'
import { sha256 } from '#app/journal/digest'
import type { JournalFinding } from '#app/journal/journal_finding'

interface DocumentRow {
  id: string
  sequence: number
  state: string
  bytes: string
  signature: string
  digest: string
}

interface StoredEntry {
  document_id: string
  sequence: number
  hash: string
}

type Add = (finding: JournalFinding) => void

const BATCH = 50
const encoder = new TextEncoder()

/** Every document of every device, in the order of its outbox, with the entries it brought. */
export async function verifyDocuments(add: Add): Promise<number> {
  const enrolments = await readInWorker<{ id: string; public_key: string }>(
    'select id, public_key from enrolments order by id'
  )
  let count = 0
  for (const { id, public_key: publicKey } of enrolments) {
    const key = await importPublicKey(JSON.parse(publicKey) as DevicePublicKey)
    count += await verifyOutbox(id, key, add)
  }
  return count
}

async function verifyOutbox(enrolmentId: string, key: DeviceKey, add: Add): Promise<number> {
  let last = 0
  let count = 0
  for (;;) {
    const rows = await readInWorker<DocumentRow>(
      `select id, sequence, state, bytes, signature, digest from documents
        where enrolment_id = ? and sequence > ? order by sequence limit ${BATCH}`,
      [enrolmentId, last]
    )
    if (rows.length === 0) return count
    const entries = await readEntriesOf(rows)
    for (const row of rows) {
      const sequence = Number(row.sequence)
      if (sequence !== last + 1)
        add({ problem: 'document_missing', place: enrolmentId, sequence: last + 1 })
      last = sequence
      const problem = await judge(row, key, entries.get(row.id) ?? [])
      if (problem) add({ problem, place: row.id, sequence })
    }
    count += rows.length
  }
}

async function readEntriesOf(documents: DocumentRow[]): Promise<Map<string, StoredEntry[]>> {
  const rows = await readInWorker<StoredEntry>(
    `select document_id, sequence, hash from journal_entries
      where document_id in (${documents.map(() => '?').join(', ')}) order by sequence`,
    documents.map((document) => document.id)
  )
  return Map.groupBy(rows, (row) => row.document_id)
}

/** What was quarantined is kept as it came, signed or not; of it only the digest is checked. */
async function judge(row: DocumentRow, key: DeviceKey, stored: StoredEntry[]) {
  const isReadable = !row.bytes.startsWith('base64:')
  if (isReadable && sha256(row.bytes) !== row.digest) return 'bytes_changed'
  if (row.state !== 'accepted') return null
  if (!(await verifyDocument(encoder.encode(row.bytes), row.signature, key))) return 'not_signed'
  return holdsEntries(row.bytes, stored) ? null : 'entries_differ'
}

function holdsEntries(bytes: string, stored: StoredEntry[]): boolean {
  const { journal } = JSON.parse(bytes) as { journal: { sequence: number; hash: string }[] }
  return (
    journal.length === stored.length &&
    journal.every(({ sequence, hash }, index) => {
      const entry = stored[index]
      return entry !== undefined && Number(entry.sequence) === sequence && entry.hash === hash
    })
  )
}
