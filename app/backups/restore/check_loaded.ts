import type { Manifest } from '#app/backups/archive/manifest'
import { backupProblem } from '#app/backups/backup_problem'
import type { LoadedDatabase } from '#app/backups/database/loaded_database'
import { runAce, type AceAnswer } from '#app/backups/database/run_ace'
import { findMissingRows, newestMigration } from '#app/backups/restore/check_fit'

const SHOWN = 3

/** A loaded database is whole and holds what the manifest promised; older ones are migrated. */
export async function checkLoaded(
  database: LoadedDatabase,
  manifest: Manifest,
  tell: (step: string) => void,
  signal?: AbortSignal
): Promise<void> {
  const { facts, faults } = await database.inspect()
  const wrong = [...faults, ...findMissingRows(manifest, facts.rows)]
  if (wrong.length > 0) {
    throw backupProblem('rows_missing', { detail: wrong.slice(0, SHOWN).join('; ') })
  }
  if (manifest.lastMigration === (await newestMigration())) return
  tell('migrate')
  const args = ['migration:run', '--force', '--compact-output']
  const migrated = await runAce(args, database, signal)
  if (!migrated.isGood) throw backupProblem('migration_failed', { detail: migrated.complaint })
}

/** Chains and balances of a loaded database, by the commands that anybody can run. */
export async function verifyLoaded(
  database: LoadedDatabase,
  signal?: AbortSignal
): Promise<{ journal: AceAnswer; ledgers: AceAnswer }> {
  const [journal, ledgers] = await Promise.all([
    runAce(['journal:verify'], database, signal),
    runAce(['ledger:verify'], database, signal),
  ])
  return { journal, ledgers }
}
