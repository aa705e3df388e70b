import semver from 'semver'
import { planPlugins, type GraphHost } from '#app/plugin_kernel/contract/plugin_graph'
import type { Release } from '#app/plugin_kernel/registry/index/registry_index'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

export interface Preflight {
  stay: string[]
  /** Made for another interface: the release that would run, or null where none is offered yet. */
  update: { id: string; to: string | null }[]
  /** Would be off for what becomes of the others. */
  disabled: { id: string; why: string }[]
}

/** What becomes of the enabled plugins under another version of the plugin interface. */
export function preflight(
  manifests: readonly PluginManifest[],
  offers: ReadonlyMap<string, readonly Release[]>,
  host: GraphHost
): Preflight {
  const after = manifests.map((one) => fitting(one, offers.get(one.id) ?? [], host.sdkVersion))
  const { refused } = planPlugins(after, host)
  const result: Preflight = { stay: [], update: [], disabled: [] }
  for (const manifest of after) {
    const { id, version } = manifest
    const problems = refused.get(id)
    const before = manifests.find((one) => one.id === id)!
    if (problems?.some(({ code }) => code === 'sdk_range')) result.update.push({ id, to: null })
    else if (problems) {
      const why = problems.map(({ code, ...values }) => [code, ...Object.values(values)].join(' '))
      result.disabled.push({ id, why: why.join(', ') })
    } else if (before.version === version) result.stay.push(id)
    else result.update.push({ id, to: version })
  }
  return result
}

function fitting(
  manifest: PluginManifest,
  releases: readonly Release[],
  target: string
): PluginManifest {
  const fits = (api: string) =>
    semver.satisfies(target, api, { includePrerelease: semver.prerelease(target) !== null })
  if (fits(manifest.api)) return manifest
  const release = releases.find((one) => fits(one.api) && !semver.prerelease(one.version))
  return release
    ? { ...manifest, version: release.version, api: release.api, requires: release.requires }
    : manifest
}
