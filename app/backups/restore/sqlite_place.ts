import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { nowIso } from '#core/clock'
import { markUnfinished, readUnfinished } from '#core/unfinished'
import { moveFile } from '#app/backups/restore/move_file'
import { databaseFile } from '#app/backups/database/shop_database'
import { openSqliteFile } from '#app/backups/database/loaded_database'
import { unfinishedWords } from '#app/backups/restore/unfinished_words'
import { asideStamp, type RestorePlace } from '#app/backups/restore/restore_place'

/** Files that SQLite keeps beside a database; they belong to it and move with it. */
const COMPANIONS = ['-wal', '-shm']

/** A file beside the shop's own, made ready in full and then given its name. */
export function sqlitePlace(): RestorePlace {
  const file = databaseFile()
  const staged = `${file}.restoring`
  const removeStaged = async () => {
    for (const suffix of ['', ...COMPANIONS]) await rm(`${staged}${suffix}`, { force: true })
  }
  let switched: { aside: string | null } | null = null
  return {
    async holdsShop() {
      return existsSync(file) && countStores(file) > 0
    },
    async load(copy, workFolder) {
      await removeStaged()
      await moveFile(copy, staged)
      return openSqliteFile(staged, workFolder)
    },
    async switchOver() {
      await settleOnDisk(staged)
      const begun = readUnfinished()
      // Killed before: the old shop lies aside already.
      const aside = existsSync(file)
        ? `${file}.before-restore-${asideStamp(nowIso())}`
        : ((begun?.aside as string | undefined) ?? null)
      await markUnfinished({ words: unfinishedWords(), ...begun, aside })
      switched = { aside }
      if (aside) await moveDatabase(file, aside)
      await rename(staged, file)
      await syncFolder(dirname(file))
      return aside
    },
    async undo() {
      await removeStaged()
      if (switched?.aside && existsSync(switched.aside)) await moveDatabase(switched.aside, file)
      else if (switched && !switched.aside) await rm(file, { force: true })
    },
  }
}

async function moveDatabase(from: string, to: string): Promise<void> {
  for (const suffix of ['', ...COMPANIONS]) {
    if (existsSync(`${from}${suffix}`)) await rename(`${from}${suffix}`, `${to}${suffix}`)
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  await folder.sync()
  await folder.close()
}

function countStores(file: string): number {
  const connection = new Database(file, { readonly: true })
  try {
    const has = connection.prepare(`select 1 from sqlite_master where name = 'stores'`).get()
    return has ? Number(connection.prepare('select count(*) from stores').pluck().get()) : 0
  } finally {
    connection.close()
  }
}

/** Brings everything out of the write-ahead log and onto the disk, so that one rename is enough. */
async function settleOnDisk(file: string): Promise<void> {
  const connection = new Database(file)
  connection.pragma('wal_checkpoint(truncate)')
  connection.pragma('journal_mode = delete')
  connection.close()
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}
