import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nowIso } from '#core/clock'
import { closeCommandSocket, openCommandSocket } from '#core/command_socket'
import type { JobProgress } from '#core/jobs/job_kinds'
import { clearUnfinished, markUnfinished, readUnfinished } from '#core/unfinished'
import {
  APP_KEY_NAME,
  DATABASE_NAMES,
  FILES_FOLDER,
  type Manifest,
} from '#app/backups/archive/manifest'
import { backupProblem, inWords } from '#app/backups/backup_problem'
import type { LoadedDatabase } from '#app/backups/database/loaded_database'
import type { AceAnswer } from '#app/backups/database/run_ace'
import { databaseKind } from '#app/backups/database/shop_database'
import { adoptAppKey, type AdoptedKey } from '#app/backups/restore/adopt_app_key'
import { checkFit } from '#app/backups/restore/check_fit'
import { checkLoaded, verifyLoaded } from '#app/backups/restore/check_loaded'
import { restoreFiles } from '#app/backups/restore/restore_files'
import { asideStamp, type RestorePlace } from '#app/backups/restore/restore_place'
import { schemaPlace } from '#app/backups/restore/schema_place'
import { settleRestored, type RestoredMark } from '#app/backups/restore/settle_restored'
import { sqlitePlace } from '#app/backups/restore/sqlite_place'
import { unpackBackup } from '#app/backups/restore/unpack_backup'
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
  return inWorkFolder((folder) => inPlaceOfServer(() => restoreFrom(wish, folder)))
}

/** Holds what a server and a second restore look for, so that neither begins meanwhile. */
async function inPlaceOfServer<T>(work: () => Promise<T>): Promise<T> {
  if (!(await openCommandSocket())) throw backupProblem('server_running')
  try {
    return await work()
  } catch (error) {
    throw inWords(error)
  } finally {
    await closeCommandSocket()
  }
}

async function restoreFrom(wish: RestoreWish, folder: string): Promise<RestoredBackup> {
  const tell = (step: string) => wish.report?.(stepOf({ step }))
  const manifest = await unpackBackup(wish, folder)
  await checkFit(manifest)
  const place = databaseKind() === 'sqlite' ? sqlitePlace() : schemaPlace()
  if (!wish.replaces && (await place.holdsShop())) throw backupProblem('target_not_empty')
  const begunBefore = readUnfinished()
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
    // What an earlier attempt had begun is still to be finished.
    if (!begunBefore) clearUnfinished()
    throw error
  }
}

async function prepare(database: LoadedDatabase, manifest: Manifest, tell: (step: string) => void) {
  await checkLoaded(database, manifest, tell)
  const mark = await settleRestored(database.sql, manifest)
  tell('verify')
  return { mark, ...(await verifyLoaded(database)) }
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
