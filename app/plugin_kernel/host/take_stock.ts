import { transaction } from '#core/sql'
import {
  findPlugins,
  type FoundPlugin,
  type PluginPlaces,
} from '#app/plugin_kernel/discovery/find_plugins'
import { insertPlugin, readPluginRows } from '#app/plugin_kernel/state/plugin_rows'
import type { PluginRow } from '#app/plugin_kernel/state/plugin_state'

/** What is kept of a plugin, and what lies in its folder now; null when the folder is gone. */
export interface KnownPlugin {
  row: PluginRow
  found: FoundPlugin | null
}

/** Compares the folders with the table; a plugin that is new there waits for the owner. */
export async function takeStock(places: PluginPlaces): Promise<KnownPlugin[]> {
  const rows = await readPluginRows()
  const active = new Map(
    rows.flatMap(({ id, origin, activeVersion }) =>
      origin === 'installed' && activeVersion !== null ? [[id, activeVersion] as const] : []
    )
  )
  const found = await findPlugins(places, active)
  const known = new Set(rows.map(({ id }) => id))
  const fresh = found.filter(({ id }) => !known.has(id))
  if (fresh.length === 0) return pairs(rows, found)
  await transaction(async (sql) => {
    for (const { id, origin } of fresh) await insertPlugin(sql, { id, origin, activeVersion: null })
  })
  return pairs(await readPluginRows(), found)
}

function pairs(rows: readonly PluginRow[], found: readonly FoundPlugin[]): KnownPlugin[] {
  return rows.map((row) => ({ row, found: found.find(({ id }) => id === row.id) ?? null }))
}
