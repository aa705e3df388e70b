import { nowForDatabase, nowIso } from '#core/clock'
import { writeSetting } from '#core/settings'
import type { Sql } from '#core/sql'
import type { Manifest } from '#app/backups/archive/manifest'
import { noteRestore } from '#app/stores/restores/note_restore'

/** The setting that tells how far the restored shop's memory goes. */
export const RESTORED_SETTING = 'backups.restored'

/** Registers that kept later documents are asked for all after this one. */
export interface RestoredMark {
  id: string
  acceptanceSequence: number
  takenAt: string
  restoredAt: string
}

/** What was valid for a moment then is not valid now: signed-in people, locks, attempts, running work. */
const ENDED = [
  'delete from http_sessions',
  'delete from operator_sessions',
  'delete from locks',
  'delete from rate_limits',
]

/** Makes a loaded database fit to work with: ends what is past and marks how far it remembers. */
export async function settleRestored(
  sql: Sql,
  { acceptanceSequence, takenAt }: Manifest
): Promise<RestoredMark> {
  for (const statement of ENDED) await sql.run(statement)
  const now = nowForDatabase()
  await sql.run(
    `update jobs set state = 'interrupted', exclusive_key = null, finished_at = ?, heard_at = ?
      where state = 'running'`,
    [now, now]
  )
  const id = await noteRestore(sql, takenAt)
  const mark = { id, acceptanceSequence, takenAt, restoredAt: nowIso() }
  await writeSetting(sql, RESTORED_SETTING, mark)
  return mark
}
