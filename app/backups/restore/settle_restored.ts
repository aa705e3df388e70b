import { nowForDatabase, nowIso } from '#core/clock'
import { newId } from '#core/ids'
import type { Manifest } from '#app/backups/archive/manifest'
import type { LoadedDatabase } from '#app/backups/database/loaded_database'

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
  database: LoadedDatabase,
  { acceptanceSequence, takenAt }: Manifest
): Promise<RestoredMark> {
  for (const statement of ENDED) await database.run(statement)
  const now = nowForDatabase()
  await database.run(
    `update jobs set state = 'interrupted', exclusive_key = null, finished_at = ?, heard_at = ?
      where state = 'running'`,
    [now, now]
  )
  const mark = { id: newId(), acceptanceSequence, takenAt, restoredAt: nowIso() }
  await database.run('delete from settings where name = ?', [RESTORED_SETTING])
  await database.run('insert into settings (name, value) values (?, ?)', [
    RESTORED_SETTING,
    JSON.stringify(mark),
  ])
  return mark
}
