import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * What in the data folder is not worth keeping: what is made again, what lies there for a moment,
 * what is a backup itself, and the database, which is taken as a snapshot instead.
 */
const LEFT_OUT = new Set([
  'uploads',
  'imports',
  'cache',
  'tmp',
  'logs',
  'printer',
  'backups',
  'backup_work',
  'upgrades',
  'rehearsals',
])
const LEFT_OUT_NAMES =
  /(\.sqlite3?(-wal|-shm|-journal)?|\.db|\.sock|\.pid|\.lock)(\.|$)|^\.|before-restore|unfinished/

/** Names of the kept files relative to the data folder, with `/` between folders. */
export async function listDataFiles(dataFolder: string): Promise<string[]> {
  const found: string[] = []
  const pending = ['']
  while (pending.length > 0) {
    const folder = pending.pop()!
    const entries = await readdir(join(dataFolder, folder), { withFileTypes: true })
    for (const entry of entries) {
      const name = folder ? `${folder}/${entry.name}` : entry.name
      if (!folder && (LEFT_OUT.has(entry.name) || LEFT_OUT_NAMES.test(entry.name))) continue
      if (entry.isDirectory()) pending.push(name)
      else if (entry.isFile()) found.push(name)
    }
  }
  return found.sort()
}
