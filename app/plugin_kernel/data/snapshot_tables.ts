import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { isSqlite, sqlOf, type Sql, type SqlRow } from '#core/sql'
import { ownTables } from '#app/plugin_kernel/data/plugin_tables'

/** One line of the file: a table, followed by its rows. */
type Line = { table: string; create: string[] } | { row: SqlRow }

/** Writes a plugin's tables and their rows into a file, as they are now. Nobody else's are read. */
export async function snapshotTables(pluginId: string, path: string): Promise<void> {
  const tables = await ownTables(pluginId)
  await using file = await open(path, 'w')
  const write = (line: Line) => file.write(`${JSON.stringify(line)}\n`)
  await db.transaction(async (trx) => {
    const sql = sqlOf(trx)
    for (const table of tables.toReversed()) {
      await write({ table, create: await creationOf(sql, table) })
      for (const row of await sql.all(`select * from ${table}`)) await write({ row })
    }
  })
  await file.sync()
}

async function creationOf(sql: Sql, table: string): Promise<string[]> {
  if (sql.dialect === 'sqlite') {
    const rows = await sql.all<{ sql: string }>(
      `select sql from sqlite_master where tbl_name = ? and sql is not null
        order by type = 'table' desc, name`,
      [table]
    )
    return rows.map((row) => row.sql)
  }
  const [row] = await sql.all<{ 'Create Table': string }>(`show create table ${table}`)
  return [row!['Create Table']]
}

/**
 * Puts a plugin's tables back as a snapshot has them. `others` are tables of the plugin that may
 * have come since and go.
 */
export async function restoreTables(
  pluginId: string,
  path: string,
  others: readonly string[] = []
): Promise<void> {
  const doomed = new Set([...(await ownTables(pluginId)), ...others])
  await db.transaction(async (trx) => {
    await withoutReferences(trx, async () => {
      for (const table of doomed) await trx.schema.dropTableIfExists(table)
      const sql = sqlOf(trx)
      let table = ''
      for await (const text of createInterface({ input: createReadStream(path) })) {
        const line = JSON.parse(text) as Line
        if ('table' in line) {
          table = line.table
          for (const statement of line.create) await sql.run(statement)
        } else await trx.table(table).insert(line.row)
      }
    })
  })
}

/** Tables of a plugin may refer to each other, and come and go in any order here. */
export async function withoutReferences(
  trx: TransactionClientContract,
  work: () => Promise<void>
): Promise<void> {
  await trx.rawQuery(isSqlite() ? 'pragma defer_foreign_keys = on' : 'set foreign_key_checks = 0')
  try {
    await work()
  } finally {
    if (!isSqlite()) await trx.rawQuery('set foreign_key_checks = 1')
  }
}
