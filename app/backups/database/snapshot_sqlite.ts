import Database from 'better-sqlite3'
import { ArchiveProblem, isDiskFull } from '#app/backups/archive/archive_problem'
import type { DatabaseFacts } from '#app/backups/archive/manifest'

/**
 * A consistent copy of a database that is being written to. A connection of its own that may only
 * read: sales go on meanwhile, in the write-ahead log.
 */
export function snapshotSqlite(filename: string, output: string): DatabaseFacts {
  const connection = new Database(filename, { readonly: true, fileMustExist: true })
  try {
    connection.pragma('busy_timeout = 5000')
    connection.prepare('vacuum into ?').run(output)
  } catch (error) {
    if (isDiskFull(error)) throw new ArchiveProblem('no_space_here')
    throw new ArchiveProblem('snapshot_failed', (error as Error).message)
  } finally {
    connection.close()
  }
  return inspectSqlite(output).facts
}

export interface Inspection {
  facts: DatabaseFacts
  /** What SQLite's own check found; nothing when the file is whole. */
  faults: string[]
}

/** What a database file holds and, when asked for, whether the file itself is whole. */
export function inspectSqlite(filename: string, { isChecked = false } = {}): Inspection {
  const connection = new Database(filename, { readonly: true, fileMustExist: true })
  try {
    const tables = connection
      .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`)
      .all() as { name: string }[]
    const rows: Record<string, number> = {}
    for (const { name } of tables) {
      rows[name] = connection.prepare(`select count(*) from "${name}"`).pluck().get() as number
    }
    const faults = isChecked
      ? [...wordsOf(connection, 'integrity_check'), ...orphansOf(connection)]
      : []
    return { facts: { rows, ...readMarks(connection, rows) }, faults }
  } finally {
    connection.close()
  }
}

function readMarks(connection: Database.Database, rows: Record<string, number>) {
  const first = (statement: string) => connection.prepare(statement).pluck().get()
  return {
    lastMigration:
      'adonis_schema' in rows
        ? ((first('select name from adonis_schema order by id desc limit 1') as string) ?? null)
        : null,
    acceptanceSequence:
      'counters' in rows
        ? Number(first(`select value from counters where name = 'acceptance_sequence'`) ?? 0)
        : 0,
  }
}

function wordsOf(connection: Database.Database, check: string): string[] {
  const found = connection.pragma(check) as Record<string, string>[]
  return found.map((row) => String(row[check])).filter((word) => word !== 'ok')
}

function orphansOf(connection: Database.Database): string[] {
  const found = connection.pragma('foreign_key_check') as { table: string; parent: string }[]
  return found.slice(0, 20).map(({ table, parent }) => `${table} → ${parent}`)
}
