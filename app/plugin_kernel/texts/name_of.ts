import { textsOf } from '#app/plugin_kernel/texts/plugin_texts'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/** What a plugin is called in the language that its author wrote it in. */
export async function nameOf({
  manifest,
  folder,
}: {
  manifest: PluginManifest
  folder: string
}): Promise<string> {
  const texts = await textsOf(manifest, folder, manifest.defaultLocale ?? 'en')
  return texts.say(manifest.name)
}
