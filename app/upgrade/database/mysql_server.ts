import { createConnection, type Connection } from 'mysql2/promise'
import env from '#start/env'
import { UpgradeProblem } from '#app/upgrade/database/upgrade_problem'

/** A connection with the shop's own login, for work on whole schemas. */
export async function withServer<T>(work: (server: Connection) => Promise<T>): Promise<T> {
  const server = await createConnection({
    host: env.get('DB_HOST') ?? '127.0.0.1',
    port: env.get('DB_PORT') ?? 3306,
    user: env.get('DB_USER') ?? 'tillhouse',
    password: env.get('DB_PASSWORD')?.release() ?? '',
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
  })
  try {
    return await work(server)
  } catch (error) {
    throw inWords(error)
  } finally {
    await server.end()
  }
}

const NO_RIGHTS = new Set(['ER_DBACCESS_DENIED_ERROR', 'ER_TABLEACCESS_DENIED_ERROR'])

/** A login that may not make a schema cannot rehearse: the owner is told which right it lacks. */
function inWords(error: unknown): unknown {
  const { code = '' } = error as { code?: string }
  if (!NO_RIGHTS.has(code)) return error
  const user = env.get('DB_USER') ?? 'tillhouse'
  const schema = env.get('DB_DATABASE') ?? 'tillhouse'
  return new UpgradeProblem('no_rights', {
    user,
    grant: `grant all on \`${schema.replaceAll('_', '\\_')}\\_%\`.* to '${user}'@'%'`,
  })
}

export async function rowsOf<Row>(
  server: Connection,
  statement: string,
  values: unknown[] = []
): Promise<Row[]> {
  return (await server.query(statement, values))[0] as Row[]
}

export async function tablesOf(server: Connection, schema: string): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    server,
    `select table_name as name from information_schema.tables
      where table_schema = ? and table_type = 'BASE TABLE' order by table_name`,
    [schema]
  )
  return rows.map(({ name }) => name)
}

export async function dropSchema(server: Connection, schema: string): Promise<void> {
  await server.query(`drop database if exists \`${schema}\``)
}

export async function createSchema(server: Connection, schema: string): Promise<void> {
  await server.query(
    `create database \`${schema}\` character set utf8mb4 collate utf8mb4_unicode_ci`
  )
}
