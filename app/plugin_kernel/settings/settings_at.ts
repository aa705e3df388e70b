import { rememberSecret } from '#core/log/known_secrets'
import { openSecret } from '#core/settings'
import { read } from '#core/sql'
import type { SettingsPlace } from '#app/plugin_sdk/context/settings_context'
import { readSettingRows, type SettingRow } from '#app/plugin_kernel/settings/setting_rows'
import {
  isSecret,
  SCOPES,
  type SettingScope,
  type SettingsSchema,
} from '#app/plugin_kernel/settings/settings_schema'

export interface EffectiveSettings {
  values: Record<string, unknown>
  /** Sealed. */
  secrets: Record<string, string>
  /** Where each that is set comes from; what is missing here is a default. */
  sources: Record<string, SettingScope>
}

/** Puts what is set at each place over what is set at wider ones. */
export function effectiveSettings(
  schema: SettingsSchema,
  rows: readonly SettingRow[]
): EffectiveSettings {
  const values = Object.fromEntries(
    Object.entries(schema.properties).flatMap(([key, { default: value }]) =>
      value === undefined ? [] : [[key, value]]
    )
  )
  const effective: EffectiveSettings = { values, secrets: {}, sources: {} }
  for (const scope of SCOPES) {
    const row = rows.find((one) => one.scope === scope)
    if (!row) continue
    // A setting that the schema has no more is kept, but nobody reads it.
    for (const [key, one] of Object.entries(schema.properties)) {
      const from = isSecret(one) ? row.secrets : row.values
      if (from[key] === undefined) continue
      if (isSecret(one)) effective.secrets[key] = row.secrets[key]!
      else effective.values[key] = row.values[key]
      effective.sources[key] = scope
    }
  }
  return effective
}

/** The settings of a plugin that count at a place, with its secrets opened: for the plugin alone. */
export async function settingsFor(
  pluginId: string,
  schema: SettingsSchema,
  place: SettingsPlace = {}
): Promise<Record<string, unknown>> {
  const { values, secrets } = effectiveSettings(schema, await rowsAt(pluginId, place))
  const opened: [string, string | null][] = Object.entries(secrets).map(([key, sealed]) => [
    key,
    openSecret(sealed),
  ])
  // The plugin has it now, and may say it.
  for (const [, secret] of opened) if (secret !== null) rememberSecret(secret)
  return { ...values, ...Object.fromEntries(opened) }
}

/** The same for rules and pages: what is secret does not exist there. */
export async function openSettingsFor(
  pluginId: string,
  schema: SettingsSchema,
  place: SettingsPlace = {}
): Promise<Record<string, unknown>> {
  return effectiveSettings(schema, await rowsAt(pluginId, place)).values
}

/** What is set at a place and at the wider ones around it. */
export async function rowsAt(
  pluginId: string,
  { storeId, registerId }: SettingsPlace
): Promise<SettingRow[]> {
  const ids: Record<SettingScope, string | undefined> = {
    global: '',
    store: storeId ?? (await storeOf(registerId)),
    register: registerId,
  }
  const rows = await readSettingRows(pluginId)
  return rows.filter(({ scope, scopeId }) => ids[scope] === scopeId)
}

async function storeOf(registerId: string | undefined): Promise<string | undefined> {
  if (registerId === undefined) return undefined
  const [row] = await read<{ store_id: string }>('select store_id from registers where id = ?', [
    registerId,
  ])
  return row?.store_id
}
