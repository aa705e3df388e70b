import db from '@adonisjs/lucid/services/db'
import { isSqlite, read } from '#core/sql'

/** How the tables that `isMeant` picks are made, letter by letter. */
export async function schemaOf(
  isMeant: (table: string) => boolean
): Promise<Record<string, string>> {
  const tables = (await db.connection().getAllTables()).filter(isMeant).sort()
  const made = await Promise.all(tables.map(async (table) => [table, await creationOf(table)]))
  return Object.fromEntries(made) as Record<string, string>
}

async function creationOf(table: string): Promise<string> {
  if (!isSqlite()) {
    const [row] = await read<Record<string, string>>(`show create table ${table}`)
    return row!['Create Table']!
  }
  const rows = await read<{ sql: string }>(
    'select sql from sqlite_master where tbl_name = ? and sql is not null order by name',
    [table]
  )
  return rows.map(({ sql }) => sql).join(';\n')
}
