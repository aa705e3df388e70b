import semver from 'semver'
import type { PluginPlaces } from '#app/plugin_kernel/discovery/find_plugins'
import { askedFor, consentDiff } from '#app/plugin_kernel/registry/install/consent'
import { versionFolder } from '#app/plugin_kernel/registry/install/version_folders'
import { versionsOf } from '#app/plugin_kernel/registry/install/version_store'
import { newerData } from '#app/plugin_kernel/registry/upgrade/check_change'
import { textsOf } from '#app/plugin_kernel/texts/plugin_texts'

export interface VersionQuestion {
  pluginId: string
  serving: string | null
  places: PluginPlaces
  locale: string
}

/** The versions of a plugin that lie here, the newest first, and what each would ask for anew. */
export async function toVersions({ pluginId, serving, places, locale }: VersionQuestion) {
  const versions = await versionsOf(pluginId)
  const now = versions.find(({ version }) => version === serving) ?? null
  const shown = versions.map(async ({ version, manifest, source, addedAt }) => {
    const folder = versionFolder(places.data, pluginId, version)
    const texts = await textsOf(manifest, folder, locale)
    const isOlder = now !== null && semver.lt(version, now.version)
    const diff = consentDiff(now?.manifest ?? null, manifest)
    return {
      id: version,
      version,
      source,
      addedAt,
      isServing: version === serving,
      isOlder,
      /** Why it cannot be gone back to: what it could read, and what there is. */
      tooNew: now ? newerData(now.manifest, manifest) : null,
      permissions: diff.permissions.map(({ cap, why }) => ({ cap, why: texts.say(why) })),
      plugins: diff.plugins,
      dropped: diff.dropped,
      agreed: askedFor(diff),
    }
  })
  return Promise.all(shown)
}
export type ShownVersion = Awaited<ReturnType<typeof toVersions>>[number]
