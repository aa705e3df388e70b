import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createConnection } from 'mysql2/promise'
import { createSchema, dropSchema, withServer } from '#app/backups/database/schemas'
import { databaseLogin } from '#app/backups/database/shop_database'
import { ensureRecoveryKey, identityOf } from '#app/backups/keys/recovery_key'
import { isSqlite } from '#core/sql'

export interface Installation {
  folder: string
  dataFolder: string
  /** Makes an ace command or a server of its own process work on this installation. */
  environment: Record<string, string>
  /** Rows of its database. */
  all(statement: string): Promise<Record<string, unknown>[]>
  remove(): Promise<void>
}

/** A new machine: an empty data folder and a database that does not exist yet or holds nothing. */
export async function emptyInstallation(): Promise<Installation> {
  mkdirSync('tmp/installations', { recursive: true })
  const folder = await mkdtemp(resolve('tmp/installations/i-'))
  const dataFolder = join(folder, 'data')
  mkdirSync(dataFolder)
  const file = join(dataFolder, 'shop.sqlite3')
  const schema = `new_${folder.slice(-6).toLowerCase()}`
  if (!isSqlite()) await withServer((connection) => createSchema(connection, schema))
  return {
    folder,
    dataFolder,
    environment: {
      DATA_DIR: dataFolder,
      ...(isSqlite() ? { DB_FILE: file } : { DB_DATABASE: schema }),
    },
    all: (statement) => (isSqlite() ? readFileRows(file, statement) : readRows(schema, statement)),
    async remove() {
      await rm(folder, { recursive: true, force: true })
      if (!isSqlite()) await withServer((connection) => dropSchema(connection, schema))
    },
  }
}

async function readFileRows(file: string, statement: string) {
  const { default: Database } = await import('better-sqlite3')
  const connection = new Database(file, { readonly: true })
  try {
    return connection.prepare(statement).all() as Record<string, unknown>[]
  } finally {
    connection.close()
  }
}

async function readRows(database: string, statement: string) {
  const connection = await createConnection({ ...databaseLogin(), database, dateStrings: true })
  try {
    const [rows] = await connection.query(statement)
    return rows as Record<string, unknown>[]
  } finally {
    await connection.end()
  }
}

/** The recovery key as its owner keeps it, in a file. */
export async function savedKey(folder: string): Promise<string> {
  const path = join(folder, 'recovery-key.txt')
  await writeFile(path, `# Tillhouse\n${identityOf(await ensureRecoveryKey())}\n`)
  return path
}

/** No command of a test takes this long; one that hangs ends without a code and fails the test. */
const COMMAND_LIMIT_MS = 110_000

export function startAce(args: string[], environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['ace.js', ...args, '--no-ansi'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    timeout: COMMAND_LIMIT_MS,
    killSignal: 'SIGKILL',
    // Whose plug is pulled goes with all that it has started, and not with the tests.
    detached: 'KILL_LOG' in environment,
  })
}

/** Runs an ace command in a process of its own, as a person at the terminal would. */
export async function runAce(
  args: string[],
  environment: Record<string, string> = {}
): Promise<{ code: number | null; words: string }> {
  const child = startAce(args, environment)
  let words = ''
  child.stdout!.on('data', (chunk: Buffer) => (words += chunk.toString()))
  child.stderr!.on('data', (chunk: Buffer) => (words += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, words }
}
