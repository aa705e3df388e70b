import { nowForDatabase } from '#core/clock'
import { read, type Sql } from '#core/sql'

/** What a plugin's server half has worked out for its rules, by name. */
export async function readDatasets(pluginId: string): Promise<Record<string, unknown>> {
  const rows = await read<{ name: string; content: string }>(
    'select name, content from plugin_datasets where plugin_id = ? order by name',
    [pluginId]
  )
  return Object.fromEntries(rows.map(({ name, content }) => [name, JSON.parse(content) as unknown]))
}

/** Puts a dataset in the place of what was there; false when it says the same. */
export async function keepDataset(
  sql: Sql,
  pluginId: string,
  { name, content }: { name: string; content: string }
): Promise<boolean> {
  const [row] = await sql.all<{ content: string }>(
    'select content from plugin_datasets where plugin_id = ? and name = ?',
    [pluginId, name]
  )
  if (row?.content === content) return false
  await sql.run('delete from plugin_datasets where plugin_id = ? and name = ?', [pluginId, name])
  await sql.run(
    'insert into plugin_datasets (plugin_id, name, content, changed_at) values (?, ?, ?, ?)',
    [pluginId, name, content, nowForDatabase()]
  )
  return true
}

export async function forgetDatasets(sql: Sql, pluginId: string): Promise<void> {
  await sql.run('delete from plugin_datasets where plugin_id = ?', [pluginId])
}
