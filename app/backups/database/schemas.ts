import { setTimeout as wait } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import { createConnection, type Connection } from 'mysql2/promise'
import { databaseLogin } from '#app/backups/database/shop_database'

/** A connection to the MariaDB server without a database of its own, for work on whole schemas. */
export async function withServer<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await createConnection({ ...databaseLogin(), charset: 'utf8mb4' })
  try {
    return await work(connection)
  } finally {
    await connection.end()
  }
}

export async function listTables(connection: Connection, schema: string): Promise<string[]> {
  const [rows] = await connection.query(
    'select table_name as name from information_schema.tables where table_schema = ?',
    [schema]
  )
  return (rows as { name: string }[]).map(({ name }) => name)
}

export async function createSchema(connection: Connection, schema: string): Promise<void> {
  await connection.query(
    `create database \`${schema}\` character set utf8mb4 collate utf8mb4_unicode_ci`
  )
}

export async function dropSchema(connection: Connection, schema: string): Promise<void> {
  await connection.query(`drop database if exists \`${schema}\``)
}

/** Moves all tables, their rows untouched, in one statement: all of them or none. */
export async function moveTables(connection: Connection, from: string, to: string): Promise<void> {
  const tables = await listTables(connection, from)
  if (tables.length === 0) return
  const moves = tables.map((table) => `\`${from}\`.\`${table}\` to \`${to}\`.\`${table}\``)
  await connection.query(`rename table ${moves.join(', ')}`)
}

export async function dropTables(connection: Connection, schema: string): Promise<void> {
  const tables = await listTables(connection, schema)
  await connection.query('set foreign_key_checks = 0')
  for (const table of tables) await connection.query(`drop table \`${schema}\`.\`${table}\``)
  await connection.query('set foreign_key_checks = 1')
}

/** A process that was just stopped may take a moment to let go. */
const LOOKS = 20
const LOOK_EVERY_MS = 250

/** Whether anybody but this process works on a schema, from whichever machine. */
export async function hasOtherSessions(connection: Connection, schema: string): Promise<boolean> {
  await db.manager.closeAll()
  for (let look = 0; look < LOOKS; look++) {
    const [rows] = await connection.query(
      `select 1 from information_schema.processlist
        where db = ? and id <> connection_id() limit 1`,
      [schema]
    )
    if ((rows as unknown[]).length === 0) return false
    await wait(LOOK_EVERY_MS)
  }
  return true
}

/** What MariaDB says when the shop's own user may not make a database. */
export function isRefused(error: unknown): boolean {
  return [
    'ER_DBACCESS_DENIED_ERROR',
    'ER_ACCESS_DENIED_ERROR',
    'ER_SPECIFIC_ACCESS_DENIED_ERROR',
  ].includes((error as { code?: string }).code ?? '')
}

export async function listSchemas(connection: Connection, prefix: string): Promise<string[]> {
  const [rows] = await connection.query(
    'select schema_name as name from information_schema.schemata'
  )
  return (rows as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => name.startsWith(prefix))
}
