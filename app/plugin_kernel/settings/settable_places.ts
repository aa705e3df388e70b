import { Register } from '#app/stores/register'
import type { SettingsPlace } from '#app/plugin_sdk/context/settings_context'
import {
  SCOPES,
  type SettingScope,
  type SettingsSchema,
} from '#app/plugin_kernel/settings/settings_schema'

export interface SettablePlace {
  scope: SettingScope
  scopeId: string | null
  /** Of the store, and of the register in it. */
  name: string | null
  registerName: string | null
}

/** Where anything of these settings can be set: the business, and what the schema goes down to. */
export async function settablePlaces(
  schema: SettingsSchema,
  stores: readonly { id: string; name: string }[]
): Promise<SettablePlace[]> {
  const deepest = Math.max(
    ...Object.values(schema.properties).map((one) => SCOPES.indexOf(one['x-scope'] ?? 'global'))
  )
  const places: SettablePlace[] = [
    { scope: 'global', scopeId: null, name: null, registerName: null },
  ]
  if (deepest < 1) return places
  for (const { id, name } of stores) {
    places.push({ scope: 'store', scopeId: id, name, registerName: null })
    if (deepest < 2) continue
    const registers = await Register.query().where('store_id', id).whereNull('archived_at')
    for (const one of registers)
      places.push({ scope: 'register', scopeId: one.id, name, registerName: one.name })
  }
  return places
}

export function scopeOf({ storeId, registerId }: SettingsPlace): SettingScope {
  if (registerId !== undefined) return 'register'
  return storeId === undefined ? 'global' : 'store'
}

export function placeOf({ storeId, registerId }: SettingsPlace): { scopeId: string | null } {
  return { scopeId: registerId ?? storeId ?? null }
}
