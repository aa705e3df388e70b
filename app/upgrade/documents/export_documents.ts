import { read } from '#core/sql'
import {
  DocumentsWriter,
  type FileDocument,
  type FileEnrolment,
} from '#app/upgrade/documents/documents_file'

const BATCH = 200

interface Row {
  id: string
  enrolment_id: string
  sequence: number
  signature: string
  bytes: string
  acceptance_sequence: number | null
}

const COLUMNS = 'id, enrolment_id, sequence, signature, bytes, acceptance_sequence'

/**
 * Writes every document accepted after a number into a file, in the order of acceptance; those in
 * quarantine keep their places in their register's outbox. Answers how many.
 */
export async function exportDocuments(
  path: string,
  since: { acceptanceSequence: number; at: string | null }
): Promise<number> {
  const file = await DocumentsWriter.open(path, await loadEnrolments())
  const quarantined = await loadQuarantined(since.at)
  let after = since.acceptanceSequence
  for (;;) {
    const rows = await read<Row>(
      `select ${COLUMNS} from documents where acceptance_sequence > ?
        order by acceptance_sequence limit ?`,
      [after, BATCH]
    )
    for (const row of rows) {
      for (const earlier of takeBefore(quarantined, row)) await file.add(documentOf(earlier))
      await file.add(documentOf(row))
    }
    if (rows.length < BATCH) break
    after = Number(rows.at(-1)!.acceptance_sequence)
  }
  for (const row of quarantined) await file.add(documentOf(row))
  return file.close()
}

/** Documents in quarantine have no place in the order of acceptance, only in their outbox. */
async function loadQuarantined(since: string | null): Promise<Row[]> {
  return read<Row>(
    `select ${COLUMNS} from documents where state = 'quarantined' and received_at >= ?
      order by enrolment_id, sequence`,
    [since ?? '0']
  )
}

function takeBefore(waiting: Row[], next: Row): Row[] {
  const taken = waiting.filter(
    (row) => row.enrolment_id === next.enrolment_id && Number(row.sequence) < Number(next.sequence)
  )
  for (const row of taken) waiting.splice(waiting.indexOf(row), 1)
  return taken
}

function documentOf(row: Row): FileDocument {
  const { id, enrolment_id: enrolmentId, signature, bytes: text } = row
  return { id, enrolmentId, sequence: Number(row.sequence), signature, text }
}

async function loadEnrolments(): Promise<FileEnrolment[]> {
  const rows = await read<{
    id: string
    register_id: string
    store_id: string
    series: number
    public_key: string
    device_name: string
    token_hash: string
  }>(
    `select id, register_id, store_id, series, public_key, device_name, token_hash
       from enrolments order by register_id, series`
  )
  return rows.map((row) => ({
    id: row.id,
    registerId: row.register_id,
    storeId: row.store_id,
    series: Number(row.series),
    publicKey: JSON.parse(row.public_key) as FileEnrolment['publicKey'],
    deviceName: row.device_name,
    tokenHash: row.token_hash,
  }))
}
