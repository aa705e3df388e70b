import { nowForDatabase } from '#core/clock'
import { placeholders, read, type Sql } from '#core/sql'
import type { TableShape, TableShapes } from '#app/plugin_kernel/data/table_shapes'
import { RESERVED_NAMES, tableName } from '#app/plugin_kernel/data/table_names'

/** The tables that a plugin has in this shop, by its own names for them. */
export async function readShapes(pluginId: string): Promise<TableShapes> {
  const rows = await readRows(pluginId)
  const own = rows.filter(({ name }) => !RESERVED_NAMES.includes(name))
  return new Map(own.map(({ name, columns }) => [name, JSON.parse(columns) as TableShape]))
}

/** All tables in the database that belong to a plugin, those of its ledger too. */
export async function ownTables(pluginId: string): Promise<string[]> {
  return (await readRows(pluginId)).map(({ name }) => tableName(pluginId, name))
}

function readRows(pluginId: string): Promise<{ name: string; columns: string }[]> {
  return read(
    'select name, columns from plugin_tables where plugin_id = ? order by position desc',
    [pluginId]
  )
}

/** Writes down which tables a plugin has, in place of what was known of them. */
export async function writeShapes(sql: Sql, pluginId: string, shapes: TableShapes): Promise<void> {
  await forgetShapes(sql, pluginId)
  const now = nowForDatabase()
  const rows: [string, TableShape][] = [
    ...RESERVED_NAMES.map((name) => [name, {}] as [string, TableShape]),
    ...shapes,
  ]
  await sql.run(
    `insert into plugin_tables (plugin_id, name, position, columns, written_at)
     values ${placeholders(rows.length, 5)}`,
    rows.flatMap(([name, columns], at) => [pluginId, name, at, JSON.stringify(columns), now])
  )
}

export async function forgetShapes(sql: Sql, pluginId: string): Promise<void> {
  await sql.run('delete from plugin_tables where plugin_id = ?', [pluginId])
}
