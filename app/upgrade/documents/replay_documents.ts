import { createHash, randomUUID } from 'node:crypto'
import { nowForDatabase } from '#core/clock'
import { read, transaction } from '#core/sql'
import { acceptDocument } from '#app/sales/accept_document'
import type { Sender } from '#app/sales/acceptance/document_answer'
import { noteRestore } from '#app/stores/restores/note_restore'
import {
  bytesOf,
  checkDocumentsFile,
  documentsOf,
  type FileEnrolment,
} from '#app/upgrade/documents/documents_file'

export interface ReplayedDocuments {
  accepted: number
  /** Were here already. */
  known: number
  quarantined: number
  /** Of an unknown register, out of order, or with other bytes than the one that is here. */
  refused: { id: string; reason: string }[]
  /** Enrolments that came back with their documents. */
  readmitted: number
}

/**
 * Takes the documents of a file as if their registers had sent them: the same check of signatures,
 * the same one transaction each. A second time it changes nothing.
 */
export async function replayDocuments(
  path: string,
  tell: (done: number) => void = () => {}
): Promise<ReplayedDocuments> {
  const enrolments = await checkDocumentsFile(path)
  await noteOnce()
  const report: ReplayedDocuments = {
    accepted: 0,
    known: 0,
    quarantined: 0,
    refused: [],
    readmitted: await readmit(enrolments),
  }
  const senders = await loadSenders()
  let done = 0
  for await (const document of documentsOf(path)) {
    tell(++done)
    const sender = senders.get(document.enrolmentId)
    if (!sender) report.refused.push({ id: document.id, reason: 'register_unknown' })
    else if (await isHere(document.id)) report.known++
    else {
      const { id, signature } = document
      const answer = await acceptDocument(sender, { id, bytes: bytesOf(document), signature })
      if (answer.outcome === 'accepted') report.accepted++
      else if (answer.outcome === 'quarantined') report.quarantined++
      else report.refused.push({ id, reason: answer.outcome })
    }
  }
  return report
}

/** The database is an older one: people and tender types that came later are put back as well. */
async function noteOnce(): Promise<void> {
  await transaction(async (sql) => {
    const known = await sql.all('select id from restores limit 1')
    if (known.length === 0) await noteRestore(sql, null)
  })
}

async function isHere(id: string): Promise<boolean> {
  return (await read('select id from documents where id = ?', [id])).length > 0
}

/** Devices that became registers later than this database knows; whoever has the file vouches. */
async function readmit(enrolments: FileEnrolment[]): Promise<number> {
  let readmitted = 0
  for (const enrolment of enrolments) {
    if (enrolment.publicKey && (await readmitOne(enrolment))) readmitted++
  }
  return readmitted
}

async function readmitOne(enrolment: FileEnrolment): Promise<boolean> {
  const { id, registerId, storeId, series, publicKey } = enrolment
  const secret = createHash('sha256').update(randomUUID()).digest('hex')
  return transaction(async (sql) => {
    const [register] = await sql.all('select id from registers where id = ? and store_id = ?', [
      registerId,
      storeId,
    ])
    const taken = await sql.all(
      'select id from enrolments where id = ? or (register_id = ? and series = ?)',
      [id, registerId, series]
    )
    if (!register || taken.length > 0) return false
    const now = nowForDatabase()
    await sql.run(
      `update enrolments set ended_at = ?, end_reason = 'taken_over'
        where register_id = ? and ended_at is null and series < ?`,
      [now, registerId, series]
    )
    await sql.run(
      `insert into enrolments (id, register_id, store_id, series, public_key, token_hash, device_name,
                               enrolled_at)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        registerId,
        storeId,
        series,
        JSON.stringify(publicKey),
        enrolment.tokenHash ?? secret,
        enrolment.deviceName ?? 'Replayed',
        now,
      ]
    )
    return true
  })
}

async function loadSenders(): Promise<Map<string, Sender>> {
  const rows = await read<{
    id: string
    register_id: string
    store_id: string
    series: number
    public_key: string
  }>('select id, register_id, store_id, series, public_key from enrolments')
  return new Map(
    rows.map((row) => [
      row.id,
      {
        enrolmentId: row.id,
        registerId: row.register_id,
        storeId: row.store_id,
        series: Number(row.series),
        publicKey: JSON.parse(row.public_key) as Sender['publicKey'],
      },
    ])
  )
}
