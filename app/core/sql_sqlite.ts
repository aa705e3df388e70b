import type { Database, Statement } from 'better-sqlite3'
import type { SqlSession, SqlValue } from '#core/sql'
import { countStatement } from '#core/statement_times'
import { announceStatement } from '#core/sql_watch'

interface Pool {
  acquireConnection(): Promise<unknown>
  releaseConnection(connection: unknown): Promise<unknown>
}

const statements = new WeakMap<Database, Map<string, Statement>>()
const MAX_STATEMENTS = 500

/** Statements are prepared once per connection: the pool holds a single one, so this is a plain map. */
function prepared(connection: Database, text: string): Statement {
  let known = statements.get(connection)
  if (!known) statements.set(connection, (known = new Map()))
  let statement = known.get(text)
  if (!statement) {
    if (known.size >= MAX_STATEMENTS) known.clear()
    known.set(text, (statement = connection.prepare(withoutPeeking(text))))
  }
  return statement
}

/**
 * The driver's SQLite plans a statement anew for every value that is compared with an indexed
 * column, which took as long as the statement itself; behind a sign it cannot see the value. Shops
 * run without statistics, so there is nothing that a value could change about a plan.
 */
export function withoutPeeking(text: string): string {
  return text.replaceAll(/'(?:[^']|'')*'|(?<!\blike )\?/g, (part) => (part === '?' ? '+?' : part))
}

function bindable(values: SqlValue[]) {
  return values.map((value) => (typeof value === 'boolean' ? Number(value) : value))
}

export async function openSqliteSession(pool: Pool): Promise<SqlSession> {
  const connection = (await pool.acquireConnection()) as Database
  const execute = (text: string) => {
    const startedAt = performance.now()
    prepared(connection, text).run()
    countStatement(text, startedAt)
  }
  return {
    dialect: 'sqlite',
    async all<Row extends object>(statement: string, values: SqlValue[] = []) {
      announceStatement(statement, values)
      const startedAt = performance.now()
      const rows = prepared(connection, statement).all(...bindable(values)) as Row[]
      countStatement(statement, startedAt)
      return rows
    },
    async run(statement, values = []) {
      announceStatement(statement, values)
      const startedAt = performance.now()
      const { changes } = prepared(connection, statement).run(...bindable(values))
      countStatement(statement, startedAt)
      return { changes }
    },
    async begin() {
      execute('begin immediate')
    },
    async commit() {
      execute('commit')
    },
    async rollback() {
      if (connection.inTransaction) execute('rollback')
    },
    async release() {
      await pool.releaseConnection(connection)
    },
  }
}
