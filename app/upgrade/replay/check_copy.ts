import { isSqlite, read } from '#core/sql'
import { verifyJournal } from '#app/journal/verify_journal'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { replayDays } from '#app/upgrade/replay/replay_days'
import type { ReplayReport } from '#app/upgrade/replay/replay_report'

/** What is found in a database that was just migrated. */
export interface CopyCheck {
  ledgers: number
  journal: number
  foreignKeys: number
  replay: ReplayReport
}

/** Ledgers, journal, references and the last days' sales, all on the database in use. */
export async function checkCopy(
  days: number,
  tell: (step: string, done: number, total: number) => void
): Promise<CopyCheck> {
  tell('ledgers', 0, 1)
  const ledgers = (await verifyLedgers()).length
  tell('journal', 0, 1)
  const journal = (await verifyJournal()).findings.length
  const foreignKeys = isSqlite() ? (await read('pragma foreign_key_check')).length : 0
  const replay = await replayDays(days, (done, total) => tell('replay', done, total))
  return { ledgers, journal, foreignKeys, replay }
}
