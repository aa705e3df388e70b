import { findPlugins, type FoundPlugin } from '#app/plugin_kernel/discovery/find_plugins'
import { pluginPlaces } from '#app/plugin_kernel/host/plugin_places'
import { readPluginRows } from '#app/plugin_kernel/state/plugin_rows'
import type { PluginRow } from '#app/plugin_kernel/state/plugin_state'

/** The plugins that lie here; an author's checkout may have no database in which any is written down. */
export async function foundPlugins(): Promise<FoundPlugin[]> {
  const rows = await readPluginRows().catch((): PluginRow[] => [])
  const active = new Map(
    rows.flatMap(({ id, origin, activeVersion }) =>
      origin === 'installed' && activeVersion !== null ? [[id, activeVersion] as const] : []
    )
  )
  return findPlugins(pluginPlaces(), active)
}
