import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { currentUser, StartRefused } from '#core/start/start_refused'

export interface StartFiles {
  dataDir: string
  /** Null when the database is not a file. */
  databaseFile: string | null
}

const SIDE_FILES = ['', '-wal', '-shm']

/** Whether this user may write where the server has to; throws the words for the first that fails. */
export function checkFiles({ dataDir, databaseFile }: StartFiles): void {
  checkFolder('data folder', resolve(dataDir))
  if (databaseFile === null) return
  const path = resolve(databaseFile)
  checkFolder('folder of the database', dirname(path))
  for (const ending of SIDE_FILES) checkFile(`${path}${ending}`)
}

/** A folder that is not there yet is made, so its nearest parent has to allow that. */
function checkFolder(name: string, path: string): void {
  if (!existsSync(path)) {
    const parent = dirname(path)
    if (parent !== path) checkFolder(`folder that the ${name} ${path} is to lie in,`, parent)
    return
  }
  if (!statSync(path).isDirectory()) {
    throw new StartRefused(`The ${name} ${path} is a file. Name a folder in .env.`)
  }
  if (mayUse(path, constants.R_OK | constants.W_OK | constants.X_OK)) return
  throw refused(`write to the ${name} ${path}`, path)
}

function checkFile(path: string): void {
  if (!existsSync(path)) return
  if (statSync(path).isDirectory()) {
    throw new StartRefused(`The database ${path} is a folder. Name a file as DB_FILE in .env.`)
  }
  if (mayUse(path, constants.R_OK | constants.W_OK)) return
  throw refused(`write to the database file ${path}`, path)
}

function mayUse(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

function refused(act: string, path: string): StartRefused {
  const user = currentUser()
  return new StartRefused(
    `The user “${user}” may not ${act}.`,
    `sudo chown -R ${user} ${quoted(path)} && sudo chmod -R u+rwX ${quoted(path)}`
  )
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}
