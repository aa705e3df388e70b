import { read } from '#core/sql'
import type { PickedKind, SettingField } from '#app/plugin_kernel/settings/setting_fields'
import type { SettingRow } from '#app/plugin_kernel/settings/setting_rows'
import { effectiveSettings } from '#app/plugin_kernel/settings/settings_at'
import {
  isSecret,
  SCOPES,
  type SettingScope,
  type SettingsSchema,
} from '#app/plugin_kernel/settings/settings_schema'

export interface ShownSettings {
  /** What is set at this very place. */
  own: Record<string, unknown>
  /** What would count without it. */
  inherited: Record<string, unknown>
  /** Of secrets a page is told no more than this. */
  ownSecrets: string[]
  inheritedSecrets: string[]
}

/** What the form starts with; no secret, sealed or not, is part of it. */
export function shownSettings(
  schema: SettingsSchema,
  rows: readonly SettingRow[],
  scope: SettingScope
): ShownSettings {
  const own = rows.find((one) => one.scope === scope)
  const wider = rows.filter((one) => SCOPES.indexOf(one.scope) < SCOPES.indexOf(scope))
  const inherited = effectiveSettings(schema, wider)
  const isKnown = (key: string) => Object.hasOwn(schema.properties, key)
  const values = Object.entries(own?.values ?? {}).filter(([key]) => isKnown(key))
  const secrets = Object.keys(own?.secrets ?? {})
  return {
    own: Object.fromEntries(values),
    inherited: inherited.values,
    ownSecrets: secrets.filter((key) => isKnown(key) && isSecret(schema.properties[key]!)),
    inheritedSecrets: Object.keys(inherited.secrets),
  }
}

export type Picks = Partial<Record<PickedKind, { value: string; label: string }[]>>

const PICKED: Record<PickedKind, string> = {
  item: 'select id, name from items where archived_at is null order by name limit 500',
  department: 'select id, name from departments where archived_at is null order by name',
  customer_group: 'select id, name from customer_groups where archived_at is null order by name',
  store: 'select id, name from stores where archived_at is null order by name',
  register: `select r.id, r.name from registers r where r.archived_at is null order by r.name`,
}

/** What the pickers of these fields offer. */
export async function picksFor(fields: readonly SettingField[]): Promise<Picks> {
  const controls = new Set(allControls(fields))
  const picks: Picks = {}
  for (const kind of Object.keys(PICKED) as PickedKind[]) {
    if (!controls.has(kind)) continue
    const rows = await read<{ id: string; name: string }>(PICKED[kind])
    picks[kind] = rows.map(({ id, name }) => ({ value: id, label: name }))
  }
  return picks
}

function allControls(fields: readonly SettingField[]): string[] {
  return fields.flatMap(({ control, fields: parts }) => [control, ...allControls(parts)])
}
