import { read } from '#core/sql'
import { ownTables } from '#app/plugin_kernel/data/plugin_tables'
import { readMigrations } from '#app/plugin_kernel/data/read_migrations'
import { ledgerName } from '#app/plugin_kernel/data/table_names'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

export interface MigrationStatus {
  name: string
  /** `gone` is one that ran and is in no file any more, as after a rollback. */
  state: 'done' | 'pending' | 'gone'
}

/** Which of a plugin's migrations have run in this shop. */
export async function migrationStatus(
  manifest: Pick<PluginManifest, 'id' | 'data'>,
  folder: string
): Promise<MigrationStatus[]> {
  const { migrations } = await readMigrations(manifest, folder)
  const done = await ledgerOf(manifest.id)
  const names = migrations.map(({ name }) => name)
  return [
    ...names.map((name) => ({
      name,
      state: done.includes(name) ? ('done' as const) : ('pending' as const),
    })),
    ...done
      .filter((name) => !names.includes(name))
      .map((name) => ({ name, state: 'gone' as const })),
  ]
}

async function ledgerOf(pluginId: string): Promise<string[]> {
  const ledger = ledgerName(pluginId)
  if (!(await ownTables(pluginId)).includes(ledger)) return []
  const rows = await read<{ name: string }>(`select name from ${ledger} order by name`)
  return rows.map(({ name }) => name.slice(pluginId.length + 1))
}
