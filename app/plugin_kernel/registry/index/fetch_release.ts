import { succeed, type Result } from '#core/result'
import { integrityOf } from '#app/plugin_kernel/registry/archive/file_list'
import { PACKAGE_LIMITS } from '#app/plugin_kernel/registry/archive/package_limits'
import type { PackageProblem } from '#app/plugin_kernel/registry/archive/package_problem'
import { readPackage, type PluginPackage } from '#app/plugin_kernel/registry/archive/read_package'
import { readPlace } from '#app/plugin_kernel/registry/index/read_place'
import {
  isPluginListing,
  type PluginListing,
  type Release,
} from '#app/plugin_kernel/registry/index/registry_index'
import {
  registryProblem,
  type RegistryProblem,
} from '#app/plugin_kernel/registry/index/registry_problem'
import type { Registry } from '#app/plugin_kernel/registry/index/registry_store'

const MAX_LISTING_BYTES = 2 * 1024 * 1024

/** What a registry says of one plugin, as its signed index vouches for. */
export async function readListing(
  registry: Registry,
  id: string
): Promise<Result<PluginListing, RegistryProblem>> {
  const indexed = registry.index?.plugins.find((one) => one.id === id)
  if (!indexed) return registryProblem('not_offered', { id })
  const path = `plugins/${id}.json`
  const read = await readPlace(registry, path, MAX_LISTING_BYTES)
  if (!read.ok) return read
  if (integrityOf('sha512', read.value) !== indexed.integrity)
    return registryProblem('wrong_integrity', { file: path })
  const listing: unknown = JSON.parse(read.value.toString('utf8'))
  return isPluginListing(listing) && listing.id === id
    ? succeed(listing)
    : registryProblem('listing_malformed', { file: path })
}

/** The package of a release: the bytes that the listing names, by the author that it names. */
export async function fetchRelease(
  registry: Registry,
  listing: PluginListing,
  release: Release
): Promise<Result<PluginPackage, RegistryProblem | PackageProblem>> {
  const read = await readPlace(registry, release.tarball, PACKAGE_LIMITS.archiveBytes)
  if (!read.ok) return read
  if (integrityOf('sha512', read.value) !== release.integrity)
    return registryProblem('wrong_integrity', { file: release.tarball })
  const opened = await readPackage(read.value)
  if (!opened.ok) return opened
  const { manifest, signedBy } = opened.value
  if (manifest.id !== listing.id || manifest.version !== release.version)
    return registryProblem('wrong_integrity', { file: release.tarball })
  return signedBy === listing.author ? opened : registryProblem('other_author', { id: listing.id })
}
