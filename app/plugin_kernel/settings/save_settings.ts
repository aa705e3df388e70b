import { isDeepStrictEqual } from 'node:util'
import { fail, succeed, type Result } from '#core/result'
import { emitEvent } from '#core/outbox'
import { sealSecret } from '#core/settings'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { announceChange } from '#app/plugin_kernel/settings/change_listeners'
import {
  findSettingRow,
  writeSettingRow,
  type SettingRow,
} from '#app/plugin_kernel/settings/setting_rows'
import {
  isSecret,
  isSettableAt,
  type SettingsSchema,
} from '#app/plugin_kernel/settings/settings_schema'
import { settingErrors, type SettingError } from '#app/plugin_kernel/settings/validate_settings'
import type { SettingsChange } from '#app/plugin_sdk/context/settings_context'
import type { Author } from '#app/users/author'

export interface NewSettings extends Pick<SettingRow, 'scope' | 'scopeId'> {
  /** All that is set at this place; what is left out is inherited. */
  values: Record<string, unknown>
  /** New ones; null takes one away, and what is left out stays. */
  secrets: Record<string, string | null>
}

export interface SettingsOwner {
  pluginId: string
  schema: SettingsSchema
}

export type SettingsFailure = { reason: 'invalid'; errors: SettingError[] }

/** Sets a plugin's settings at one place, and lets it know what is different now. */
export async function saveSettings(
  { pluginId, schema }: SettingsOwner,
  given: NewSettings,
  { storeId, operatorId }: Author
): Promise<Result<SettingsChange, SettingsFailure>> {
  const settable = settableOf(schema, given)
  // A narrower place inherits what it leaves out.
  const missing = given.scope === 'global' ? missingIn(schema, settable) : []
  const errors = [...settingErrors(schema, settable), ...missing]
  if (errors.length > 0) return fail({ reason: 'invalid', errors })
  const change = await transaction(async (sql) => {
    const { scope, scopeId } = given
    const version = schema['x-version'] ?? 1
    const nothing: SettingRow = { scope, scopeId, version, values: {}, secrets: {} }
    const before = (await findSettingRow(sql, pluginId, given)) ?? nothing
    const after: SettingRow = {
      ...before,
      version,
      values: settable,
      secrets: secretsOf(schema, before, given),
    }
    const made = changeOf(before, after)
    if (made.changes.length === 0) return made
    await writeSettingRow(sql, pluginId, after)
    const keys = made.changes.map(({ key }) => key)
    const place = { pluginId, scope: made.scope, scopeId: made.scopeId }
    await appendStoreEntry(sql, {
      storeId,
      operatorId,
      kind: 'settings.changed',
      payload: { setting: 'plugins.settings', ...place, keys },
    })
    await emitEvent(sql, {
      kind: 'plugins.settings.changed',
      storeId: null,
      subjectId: null,
      payload: { ...place, keys, changes: made.changes },
    })
    return made
  })
  if (change.changes.length > 0) announceChange(pluginId, change)
  return succeed(change)
}

/** Values of settings that may be set there; secrets go another way. */
function settableOf(
  { properties }: SettingsSchema,
  { scope, values }: NewSettings
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(withoutNothing(values) as object).filter(([key]) => {
      const schema = Object.hasOwn(properties, key) ? properties[key] : undefined
      return schema && !isSecret(schema) && isSettableAt(schema, scope)
    })
  )
}

/** A field that is left empty says nothing, in rows of lists as well. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (typeof value !== 'object' || value === null) return value
  const said = Object.entries(value).filter(([, part]) => part !== null && part !== undefined)
  return Object.fromEntries(said.map(([key, part]) => [key, withoutNothing(part)]))
}

/** A setting with a default is never missing. */
function missingIn(
  { properties, required = [] }: SettingsSchema,
  values: Record<string, unknown>
): SettingError[] {
  const missing = required.filter((key) => {
    const schema = properties[key]
    return schema && !isSecret(schema) && schema.default === undefined && values[key] === undefined
  })
  return missing.map((path) => ({ path, code: 'missing', values: {} }))
}

function secretsOf(
  { properties }: SettingsSchema,
  before: SettingRow,
  { scope, secrets }: NewSettings
): Record<string, string> {
  const kept = { ...before.secrets }
  for (const [key, secret] of Object.entries(secrets)) {
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (!schema || !isSecret(schema) || !isSettableAt(schema, scope)) continue
    if (secret === null) delete kept[key]
    else if (secret !== '') kept[key] = sealSecret(secret)
  }
  return kept
}

function changeOf(before: SettingRow, after: SettingRow): SettingsChange {
  const keysOf = (left: object, right: object) => [
    ...new Set([...Object.keys(left), ...Object.keys(right)]),
  ]
  const values = keysOf(before.values, after.values)
    .filter((key) => !isDeepStrictEqual(before.values[key], after.values[key]))
    .map((key) => ({ key, before: before.values[key], after: after.values[key] }))
  const secrets = keysOf(before.secrets, after.secrets)
    .filter((key) => before.secrets[key] !== after.secrets[key])
    .map((key) => ({ key }))
  return {
    scope: after.scope,
    scopeId: after.scopeId === '' ? null : after.scopeId,
    changes: [...values, ...secrets],
  }
}
