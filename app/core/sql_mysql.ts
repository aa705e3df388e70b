import type { Connection, ResultSetHeader, RowDataPacket } from 'mysql2'
import type { SqlSession, SqlValue } from '#core/sql'

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
      const [rows] = await connection.query<RowDataPacket[]>(statement, values)
      return rows as unknown as Row[]
    },
    async run(statement, values = []) {
      const [result] = await connection.query<ResultSetHeader>(statement, values)
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
