import semver from 'semver'
import type { Revocation } from '#app/plugin_kernel/registry/index/registry_index'
import type { Registry } from '#app/plugin_kernel/registry/index/registry_store'

/** What any registry says against a version; stopping it outweighs a warning. */
export function revocationOf(
  registries: readonly Registry[],
  id: string,
  version: string
): Revocation | null {
  const meant = registries
    .flatMap(({ index }) => index?.revoked ?? [])
    .filter((one) => one.id === id && semver.valid(one.below) && semver.lt(version, one.below))
  return meant.find(({ action }) => action === 'disable') ?? meant[0] ?? null
}
