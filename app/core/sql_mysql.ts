import type { Connection, ResultSetHeader, RowDataPacket } from 'mysql2'
import type { SqlSession, SqlValue } from '#core/sql'
import { countStatement } from '#core/statement_times'
import { announceStatement } from '#core/sql_watch'

interface Pool {
  acquireConnection(): Promise<unknown>
  releaseConnection(connection: unknown): Promise<unknown>
}

export async function openMysqlSession(pool: Pool): Promise<SqlSession> {
  const raw = (await pool.acquireConnection()) as Connection
  const connection = raw.promise()
  return {
    dialect: 'mysql',
    async all<Row extends object>(statement: string, values: SqlValue[] = []) {
      const startedAt = performance.now()
      announceStatement(statement, values)
      const [rows] = await connection.query<RowDataPacket[]>(statement, values)
      countStatement(statement, startedAt)
      return rows as unknown as Row[]
    },
    async run(statement, values = []) {
      const startedAt = performance.now()
      announceStatement(statement, values)
      const [result] = await connection.query<ResultSetHeader>(statement, values)
      countStatement(statement, startedAt)
      return { changes: result.affectedRows }
    },
    async begin() {
      await connection.query('start transaction')
    },
    async commit() {
      await connection.query('commit')
    },
    async rollback() {
      await connection.query('rollback')
    },
    async release() {
      await pool.releaseConnection(raw)
    },
  }
}
