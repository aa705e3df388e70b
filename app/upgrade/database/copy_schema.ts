import type { Connection } from 'mysql2/promise'
import {
  createSchema,
  dropSchema,
  rowsOf,
  tablesOf,
  withServer,
} from '#app/upgrade/database/mysql_server'

/** Rows of one insert: large enough to be quick, small enough for any packet. */
const BATCH = 200

/**
 * Copies a schema while it is written to: one connection reads a single snapshot without locks,
 * another writes. No client program is needed, so that it works in a container as well.
 */
export async function copySchema(from: string, to: string): Promise<void> {
  await withServer(async (reader) =>
    withServer(async (writer) => {
      await dropSchema(writer, to)
      await createSchema(writer, to)
      await writer.query(`use \`${to}\``)
      await writer.query('set foreign_key_checks = 0, unique_checks = 0')
      await reader.query(`use \`${from}\``)
      await reader.query('set session transaction isolation level repeatable read')
      await reader.query('start transaction with consistent snapshot, read only')
      for (const table of await tablesOf(reader, from)) await copyTable(reader, writer, table)
      await reader.query('commit')
    })
  )
}

async function copyTable(reader: Connection, writer: Connection, table: string): Promise<void> {
  const [ddl] = await rowsOf<Record<string, string>>(reader, `show create table \`${table}\``)
  await writer.query(ddl!['Create Table']!)
  const columns = await storedColumns(reader, table)
  const names = columns.map((name) => `\`${name}\``).join(', ')
  const insert = `insert into \`${table}\` (${names}) values ?`
  await writer.query('start transaction')
  let rows: unknown[][] = []
  const flush = async () => {
    if (rows.length > 0) await writer.query(insert, [rows])
    rows = []
  }
  const source = stream(reader, `select ${names} from \`${table}\``)
  for await (const row of source) {
    rows.push(row)
    if (rows.length >= BATCH) await flush()
  }
  await flush()
  await writer.query('commit')
}

/** Generated columns are worked out again by the copy. */
async function storedColumns(reader: Connection, table: string): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    reader,
    `select column_name as name from information_schema.columns
      where table_schema = database() and table_name = ? and coalesce(generation_expression, '') = ''
      order by ordinal_position`,
    [table]
  )
  return rows.map(({ name }) => name)
}

function stream(reader: Connection, sql: string): AsyncIterable<unknown[]> {
  const { connection } = reader as unknown as {
    connection: {
      query(options: { sql: string; rowsAsArray: true }): {
        stream(options: { highWaterMark: number }): AsyncIterable<unknown[]>
      }
    }
  }
  return connection.query({ sql, rowsAsArray: true }).stream({ highWaterMark: BATCH })
}
