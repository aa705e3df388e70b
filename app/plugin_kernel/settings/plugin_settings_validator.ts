import vine from '@vinejs/vine'
import { SCOPES } from '#app/plugin_kernel/settings/settings_schema'

const id = vine.string().regex(/^[0-9a-f-]{36}$/)

export const settingsPlaceValidator = vine.create({
  storeId: id.clone().optional(),
  registerId: id.clone().optional(),
})

/** What the values may be is the plugin's schema's to say. */
export const pluginSettingsValidator = vine.create({
  scope: vine.enum(SCOPES),
  scopeId: id.clone().nullable(),
  values: vine.object({}).allowUnknownProperties(),
  secrets: vine.record(vine.string().maxLength(5_000).nullable()),
})

export const settingsTestValidator = vine.create({
  name: vine.string().maxLength(60),
  storeId: id.clone().optional(),
  registerId: id.clone().optional(),
})
