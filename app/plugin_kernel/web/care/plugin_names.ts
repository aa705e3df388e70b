import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { textsOf } from '#app/plugin_kernel/texts/plugin_texts'

/** What each plugin is called in the reader's language, by its id. */
export async function pluginNames(locale: string): Promise<ReadonlyMap<string, string>> {
  const known = await pluginHost().known()
  const pairs = known.map(async ({ row, found }) => {
    if (!found?.manifest.ok) return [row.id, row.id] as const
    const { value: manifest } = found.manifest
    return [row.id, (await textsOf(manifest, found.folder, locale)).say(manifest.name)] as const
  })
  return new Map(await Promise.all(pairs))
}
