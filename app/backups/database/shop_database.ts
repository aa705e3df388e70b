import { join } from 'node:path'
import env from '#start/env'
import { isSqlite } from '#core/sql'
import type { DatabaseSource } from '#app/backups/archive/archive_tasks'
import type { DatabaseKind } from '#app/backups/archive/manifest'
import { backupProblem } from '#app/backups/backup_problem'
import {
  findProgram,
  writeLoginFile,
  type MariadbLogin,
  type MariadbProgram,
} from '#app/backups/database/mariadb_programs'

export function databaseKind(): DatabaseKind {
  return isSqlite() ? 'sqlite' : 'mysql'
}

export function databaseFile(): string {
  return env.get('DB_FILE') ?? 'data/tillhouse.sqlite3'
}

export function databaseName(): string {
  return env.get('DB_DATABASE') ?? 'tillhouse'
}

export function databaseLogin(): MariadbLogin {
  return {
    host: env.get('DB_HOST') ?? '127.0.0.1',
    port: env.get('DB_PORT') ?? 3306,
    user: env.get('DB_USER') ?? 'tillhouse',
    password: env.get('DB_PASSWORD')?.release() ?? '',
  }
}

/** A client program and how it signs in; in plain words when it is not installed. */
export async function mariadbClient(
  name: MariadbProgram,
  workFolder: string
): Promise<{ program: string; loginFile: string }> {
  const program = findProgram(name)
  if (!program) throw backupProblem('dump_program_missing', { program: name })
  const loginFile = join(workFolder, 'client.cnf')
  await writeLoginFile(loginFile, databaseLogin())
  return { program, loginFile }
}

/** Where the thread that takes the snapshot finds the shop's database. */
export async function databaseSource(workFolder: string): Promise<DatabaseSource> {
  if (databaseKind() === 'sqlite') return { kind: 'sqlite', filename: databaseFile() }
  const client = await mariadbClient('mariadb-dump', workFolder)
  return { kind: 'mysql', ...client, database: databaseName() }
}
