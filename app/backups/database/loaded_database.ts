import Database from 'better-sqlite3'
import { createConnection, type ResultSetHeader } from 'mysql2/promise'
import type { Sql, SqlRow, SqlValue } from '#core/sql'
import type { DatabaseFacts, DatabaseKind } from '#app/backups/archive/manifest'
import { databaseLogin } from '#app/backups/database/shop_database'
import { inArchiveThread } from '#app/backups/archive/archive_thread'
import type { Inspection } from '#app/backups/database/snapshot_sqlite'

/** A database that a backup was loaded into, beside the one the shop works with. */
export interface LoadedDatabase {
  kind: DatabaseKind
  /** Lets an ace command of its own process work on this database. */
  environment: Record<string, string>
  /** Single statements; nothing here needs a transaction, because nobody else is looking. */
  sql: Sql
  inspect(): Promise<Inspection>
  close(): Promise<void>
}

export function openSqliteFile(filename: string, scratchFolder: string): LoadedDatabase {
  const withConnection = async <T>(work: (connection: Database.Database) => T) => {
    const connection = new Database(filename)
    try {
      return work(connection)
    } finally {
      connection.close()
    }
  }
  return {
    kind: 'sqlite',
    environment: { DB_CONNECTION: 'sqlite', DB_FILE: filename, DATA_DIR: scratchFolder },
    sql: {
      dialect: 'sqlite',
      all: <Row extends object>(statement: string, values: SqlValue[] = []) =>
        withConnection((connection) => connection.prepare(statement).all(...values) as Row[]),
      run: (statement, values = []) =>
        withConnection((connection) => ({
          changes: connection.prepare(statement).run(...values).changes,
        })),
      afterCommit: (work) => work(),
    },
    inspect: () => inArchiveThread({ kind: 'inspect', filename }),
    close: async () => {},
  }
}

export async function openSchema(name: string, scratchFolder: string): Promise<LoadedDatabase> {
  const connection = await createConnection({
    ...databaseLogin(),
    database: name,
    charset: 'utf8mb4',
    dateStrings: true,
  })
  const all = async <Row extends object = SqlRow>(statement: string, values: SqlValue[] = []) => {
    const [rows] = await connection.query(statement, values)
    return rows as Row[]
  }
  const run = async (statement: string, values: SqlValue[] = []) => {
    const [answer] = await connection.query<ResultSetHeader>(statement, values)
    return { changes: answer.affectedRows }
  }
  return {
    kind: 'mysql',
    environment: { DB_CONNECTION: 'mysql', DB_DATABASE: name, DATA_DIR: scratchFolder },
    sql: { dialect: 'mysql', all, run, afterCommit: (work) => work() },
    inspect: async () => ({ facts: await factsOf(all, name), faults: [] }),
    close: () => connection.end(),
  }
}

async function factsOf(
  all: (statement: string, values?: SqlValue[]) => Promise<SqlRow[]>,
  name: string
): Promise<DatabaseFacts> {
  const rows: Record<string, number> = {}
  const tables = await all(
    'select table_name as name from information_schema.tables where table_schema = ?',
    [name]
  )
  for (const table of tables.map((row) => String(row.name))) {
    const [count] = await all(`select count(*) as n from \`${table}\``)
    rows[table] = Number(count?.n)
  }
  const [migration] = await all('select name from adonis_schema order by id desc limit 1')
  const [counter] = await all(`select value from counters where name = 'acceptance_sequence'`)
  return {
    rows,
    lastMigration: migration ? String(migration.name) : null,
    acceptanceSequence: Number(counter?.value ?? 0),
  }
}
