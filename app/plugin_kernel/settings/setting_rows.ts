import { nowForDatabase } from '#core/clock'
import { read, type Sql } from '#core/sql'
import type { SettingScope } from '#app/plugin_kernel/settings/settings_schema'

/** What was set at one place, and nothing of what it inherits. */
export interface SettingRow {
  scope: SettingScope
  /** Of the store or register; empty for the business. */
  scopeId: string
  /** Of the schema that the values were written for. */
  version: number
  values: Record<string, unknown>
  /** Sealed with the shop's key; only `ctx.settings` opens them. */
  secrets: Record<string, string>
}

export interface StoredRow extends Omit<SettingRow, 'values' | 'secrets'> {
  own_values: string
  secrets: string
}

const COLUMNS = 'scope, scope_id as scopeId, version, own_values, secrets'

export async function readSettingRows(pluginId: string): Promise<SettingRow[]> {
  const rows = await read<StoredRow>(`select ${COLUMNS} from plugin_settings where plugin_id = ?`, [
    pluginId,
  ])
  return rows.map(fromStored)
}

export async function findSettingRow(
  sql: Sql,
  pluginId: string,
  { scope, scopeId }: Pick<SettingRow, 'scope' | 'scopeId'>
): Promise<SettingRow | null> {
  const [row] = await sql.all<StoredRow>(
    `select ${COLUMNS} from plugin_settings where plugin_id = ? and scope = ? and scope_id = ?`,
    [pluginId, scope, scopeId]
  )
  return row ? fromStored(row) : null
}

export async function writeSettingRow(sql: Sql, pluginId: string, row: SettingRow): Promise<void> {
  const { scope, scopeId, version, values, secrets } = row
  await sql.run('delete from plugin_settings where plugin_id = ? and scope = ? and scope_id = ?', [
    pluginId,
    scope,
    scopeId,
  ])
  await sql.run(
    `insert into plugin_settings (plugin_id, scope, scope_id, version, own_values, secrets, changed_at)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [
      pluginId,
      scope,
      scopeId,
      version,
      JSON.stringify(values),
      JSON.stringify(secrets),
      nowForDatabase(),
    ]
  )
}

export async function forgetSettings(sql: Sql, pluginId: string): Promise<void> {
  await sql.run('delete from plugin_settings where plugin_id = ?', [pluginId])
}

export function fromStored({ own_values, secrets, ...row }: StoredRow): SettingRow {
  return {
    scope: row.scope,
    scopeId: row.scopeId,
    version: Number(row.version),
    values: JSON.parse(own_values) as SettingRow['values'],
    secrets: JSON.parse(secrets) as SettingRow['secrets'],
  }
}
