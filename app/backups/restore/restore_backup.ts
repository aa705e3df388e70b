import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nowIso } from '#core/clock'
import { isServerRunning } from '#core/command_socket'
import type { JobProgress } from '#core/jobs/job_kinds'
import { clearUnfinished, markUnfinished, readUnfinished } from '#core/unfinished'
import { inArchiveThread } from '#app/backups/archive/archive_thread'
import {
  APP_KEY_NAME,
  DATABASE_NAMES,
  FILES_FOLDER,
  type Manifest,
} from '#app/backups/archive/manifest'
import { backupProblem, inWords } from '#app/backups/backup_problem'
import type { LoadedDatabase } from '#app/backups/database/loaded_database'
import { runAce, type AceAnswer } from '#app/backups/database/run_ace'
import { databaseKind } from '#app/backups/database/shop_database'
import { adoptAppKey, type AdoptedKey } from '#app/backups/restore/adopt_app_key'
import { checkFit, findMissingRows, newestMigration } from '#app/backups/restore/check_fit'
import { restoreFiles } from '#app/backups/restore/restore_files'
import { asideStamp, type RestorePlace } from '#app/backups/restore/restore_place'
import { schemaPlace } from '#app/backups/restore/schema_place'
import { settleRestored, type RestoredMark } from '#app/backups/restore/settle_restored'
import { sqlitePlace } from '#app/backups/restore/sqlite_place'
import { unfinishedWords } from '#app/backups/restore/unfinished_words'
import { stepOf } from '#app/backups/step_of'
import { inWorkFolder } from '#app/backups/work_folder'

export interface RestoreWish {
  /** A backup's file on this machine. */
  file: string
  /** Recovery keys; each is tried. */
  identities: string[]
  /** Agrees that a shop which is there already is put aside. */
  replaces: boolean
  report?: (progress: JobProgress) => void
}

export interface RestoredBackup {
  manifest: Manifest
  mark: RestoredMark
  /** Where what was there before is kept now. */
  aside: string[]
  appKey: AdoptedKey
  journal: AceAnswer
  ledgers: AceAnswer
}

/**
 * Makes the shop of a backup this installation's shop. No server may run. Everything is checked
 * before anything is touched, and what was there is kept aside; throws a `JobProblem` in words and
 * leaves all as it was. Killed on the way, either nothing has changed or a mark keeps servers out.
 */
export async function restoreBackup(wish: RestoreWish): Promise<RestoredBackup> {
  if (await isServerRunning()) throw backupProblem('server_running')
  return inWorkFolder(async (folder) => {
    const tell = (step: string) => wish.report?.(stepOf({ step }))
    const manifest = await unpackChecked(wish, folder)
    await checkFit(manifest)
    const place = databaseKind() === 'sqlite' ? sqlitePlace() : schemaPlace()
    if (!wish.replaces && (await place.holdsShop())) throw backupProblem('target_not_empty')
    try {
      tell('load')
      const copy = join(folder, DATABASE_NAMES[manifest.databaseKind])
      const database = await place.load(copy, folder)
      const prepared = await prepare(database, manifest, tell)
      await database.close()
      tell('switch')
      return { manifest, ...prepared, ...(await switchOver(place, folder)) }
    } catch (error) {
      await place.undo()
      throw error
    }
  })
}

async function unpackChecked(wish: RestoreWish, folder: string): Promise<Manifest> {
  const { file, identities } = wish
  if (!existsSync(file)) throw backupProblem('file_missing', { place: file })
  return inArchiveThread({ kind: 'unpack', file, identities, folder }, (progress) =>
    wish.report?.(stepOf(progress))
  ).catch((error: unknown) => {
    throw inWords(error)
  })
}

/** Checks the loaded rows, brings older ones to this version, ends what is past, and verifies. */
async function prepare(database: LoadedDatabase, manifest: Manifest, tell: (step: string) => void) {
  const { facts, faults } = await database.inspect()
  const wrong = [...faults, ...findMissingRows(manifest, facts.rows)]
  if (wrong.length > 0)
    throw backupProblem('rows_missing', { detail: wrong.slice(0, 3).join('; ') })
  if (manifest.lastMigration !== (await newestMigration())) {
    tell('migrate')
    const migrated = await runAce(['migration:run', '--force', '--compact-output'], database)
    if (!migrated.isGood) throw backupProblem('migration_failed', { detail: migrated.words })
  }
  const mark = await settleRestored(database, manifest)
  tell('verify')
  const [journal, ledgers] = await Promise.all([
    runAce(['journal:verify'], database),
    runAce(['ledger:verify'], database),
  ])
  return { mark, journal, ledgers }
}

async function switchOver(place: RestorePlace, folder: string) {
  const stamp = asideStamp(nowIso())
  const restoredKey = await readFile(join(folder, APP_KEY_NAME), 'utf8')
  await markUnfinished({ ...readUnfinished(), words: unfinishedWords(), isLoading: true })
  const old = await place.switchOver()
  const files = await restoreFiles(join(folder, FILES_FOLDER), stamp)
  const adopted = await adoptAppKey(restoredKey, stamp)
  clearUnfinished()
  return { aside: old === null ? files : [old, ...files], appKey: adopted }
}
