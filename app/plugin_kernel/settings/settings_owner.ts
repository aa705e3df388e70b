import { pluginHost } from '#app/plugin_kernel/host/current_host'
import {
  readSettingsSchema,
  type SettingsSchema,
} from '#app/plugin_kernel/settings/settings_schema'
import { textsOf, type PluginTexts } from '#app/plugin_kernel/texts/plugin_texts'
import { ObjectNotFound } from '#app/users/access_errors'

export interface SettingsOwnerView {
  schema: SettingsSchema
  texts: PluginTexts
  name: string
  isRunning: boolean
}

/** The plugin that these settings are of, running or not. */
export async function settingsOwner(id: string, locale: string): Promise<SettingsOwnerView> {
  const host = pluginHost()
  const one = (await host.known()).find(({ row }) => row.id === id)
  if (!one?.found?.manifest.ok) throw new ObjectNotFound()
  const { folder, manifest } = one.found
  const schema = await readSettingsSchema(manifest.value, folder)
  if (!schema) throw new ObjectNotFound()
  const texts = await textsOf(manifest.value, folder, locale)
  const isRunning = host.running().some((running) => running.id === id)
  return { schema, texts, name: texts.say(manifest.value.name), isRunning }
}
