import { nowForDatabase } from '#core/clock'
import { insertIgnore, read, transaction } from '#core/sql'
import type { Sender } from '#app/sales/acceptance/document_answer'
import { latestRestore } from '#app/stores/restores/latest_restore'
import { noteRestore } from '#app/stores/restores/note_restore'

/** How far a register's documents have come, as the server knows it. */
export interface OutboxPlace {
  /** 0 before the first. */
  sequence: number
  /** Of the document at that sequence: SHA-256 of its bytes, null before the first. */
  digest: string | null
}

/**
 * A register says up to where it had been answered. A server that was put back from a backup has
 * less: it says so, writes down how much is to come back, and the register sends it again.
 */
export async function reportPlace(
  { enrolmentId }: Pick<Sender, 'enrolmentId'>,
  acknowledgedSequence: number
): Promise<OutboxPlace> {
  const place = await readPlace(enrolmentId)
  const isBehind = place.sequence < acknowledgedSequence
  const restore = await latestRestore()
  if (!restore && !isBehind) return place
  if (restore && (await isHeard(restore.id, enrolmentId)) && !isBehind) return place
  await transaction(async (sql) => {
    const restoreId = restore?.id ?? (await noteRestore(sql, null))
    await sql.run(
      `${insertIgnore(sql)} resends (restore_id, enrolment_id, server_sequence, register_sequence, heard_at)
         values (?, ?, ?, ?, ?)`,
      [restoreId, enrolmentId, place.sequence, acknowledgedSequence, nowForDatabase()]
    )
  })
  return place
}

async function readPlace(enrolmentId: string): Promise<OutboxPlace> {
  const [row] = await read<{ sequence: number; digest: string }>(
    'select sequence, digest from documents where enrolment_id = ? order by sequence desc limit 1',
    [enrolmentId]
  )
  return row
    ? { sequence: Number(row.sequence), digest: row.digest }
    : { sequence: 0, digest: null }
}

async function isHeard(restoreId: string, enrolmentId: string): Promise<boolean> {
  const rows = await read('select 1 from resends where restore_id = ? and enrolment_id = ?', [
    restoreId,
    enrolmentId,
  ])
  return rows.length > 0
}
