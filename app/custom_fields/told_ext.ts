import { read } from '#core/sql'
import { placeholders } from '#core/sql'
import type { Ext } from '#app/plugin_sdk/custom_fields'

/** What registers get of customers; who has nothing is left out. One statement. */
export async function loadToldToRegisters(ids: readonly string[]): Promise<Map<string, Ext>> {
  if (ids.length === 0) return new Map()
  const rows = await read<{ record_id: string; plugin_id: string; told_values: string }>(
    `select record_id, plugin_id, told_values from custom_values
      where entity = 'customer' and record_id in ${placeholders(1, ids.length)}
        and told_values is not null order by plugin_id`,
    [...ids]
  )
  return toldByRecord(rows)
}

/** Rows of several records and plugins, put together. */
export function toldByRecord(
  rows: readonly { record_id: string; plugin_id: string; told_values: string }[]
): Map<string, Ext> {
  const found = new Map<string, Ext>()
  for (const { record_id: id, plugin_id: pluginId, told_values: text } of rows) {
    const ext = found.get(id) ?? {}
    ext[pluginId] = JSON.parse(text) as Ext[string]
    found.set(id, ext)
  }
  return found
}
