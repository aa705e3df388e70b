import { read, transaction } from '#core/sql'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import { readMigrate } from '#app/plugin_kernel/settings/migrate_values'
import {
  fromStored,
  readSettingRows,
  writeSettingRow,
  type SettingRow,
  type StoredRow,
} from '#app/plugin_kernel/settings/setting_rows'
import {
  readSettingsSchema,
  SettingsRefused,
  type SettingsSchema,
} from '#app/plugin_kernel/settings/settings_schema'
import { settingErrors } from '#app/plugin_kernel/settings/validate_settings'

/**
 * Before a version starts: what an older one wrote goes through its `x-migrate`, and what a newer one
 * made of it gives way to what was there before, as long as the change of version keeps that.
 *
 * @throws SettingsRefused when the plugin's function fails or answers what its schema refuses
 */
export async function migrateSettings({ id, manifest, folder }: KernelPlugin): Promise<void> {
  const schema = await readSettingsSchema(manifest, folder)
  if (!schema) return
  const version = schema['x-version'] ?? 1
  const rows = await readSettingRows(id)
  const older = rows.filter((row) => row.version < version)
  const newer = rows.filter((row) => row.version > version)
  const file = schema['x-migrate']
  const migrate = file !== undefined && older.length > 0 ? await readMigrate(folder, file) : null
  const migrated = migrate
    ? older.map((row) => ({
        ...row,
        version,
        values: sound(schema, migrate(row.values, row.version)),
      }))
    : []
  const kept = newer.length > 0 ? await keptRows(id) : []
  const back = newer.flatMap((row) => kept.find((one) => isBefore(one, row, version)) ?? [])
  const changed = [...migrated, ...back]
  if (changed.length === 0) return
  await transaction(async (sql) => {
    for (const row of changed) await writeSettingRow(sql, id, row)
  })
}

function sound(schema: SettingsSchema, values: Record<string, unknown>): Record<string, unknown> {
  const [error] = settingErrors(schema, values)
  if (error) throw new SettingsRefused(`x-migrate answers a wrong ${error.path}: ${error.code}`)
  return values
}

function isBefore(kept: SettingRow, row: SettingRow, version: number): boolean {
  return kept.scope === row.scope && kept.scopeId === row.scopeId && kept.version <= version
}

/** What was there before changes of version that still keep it, the last first. */
async function keptRows(pluginId: string): Promise<SettingRow[]> {
  const upgrades = await read<{ kept: string }>(
    `select kept from plugin_upgrades where plugin_id = ? and outcome = 'done' and kept is not null
      order by id desc`,
    [pluginId]
  )
  return upgrades.flatMap(({ kept }) => {
    const { plugin_settings: rows = [] } = JSON.parse(kept) as {
      plugin_settings?: (StoredRow & { scope_id: string })[]
    }
    return rows.map(({ scope_id: scopeId, ...row }) => fromStored({ ...row, scopeId }))
  })
}
