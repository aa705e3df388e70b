import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { succeed, type Result } from '#core/result'
import type { PackageProblem } from '#app/plugin_kernel/registry/archive/package_problem'
import { packFolder } from '#app/plugin_kernel/registry/archive/pack_plugin'
import {
  readPackageFile,
  type PluginPackage,
} from '#app/plugin_kernel/registry/archive/read_package'
import { chooseRelease } from '#app/plugin_kernel/registry/index/choose_release'
import { fetchRelease, readListing } from '#app/plugin_kernel/registry/index/fetch_release'
import {
  registryProblem,
  type RegistryProblem,
} from '#app/plugin_kernel/registry/index/registry_problem'
import { inForce, listRegistries } from '#app/plugin_kernel/registry/index/registry_store'
import { revocationOf } from '#app/plugin_kernel/registry/index/revocations'
import { SDK_VERSION } from '#app/plugin_sdk/sdk_version'

export interface FoundPackage {
  plugin: PluginPackage
  /** `folder`, `file`, or the name of a registry. */
  source: string
}

export interface PackageWish {
  /** A folder, a `.tillplugin` file, or an id (`club`, `club@1.2.0`) of a registry. */
  what: string
  /** Does not wait until a release has been out for a while. */
  isInHurry: boolean
}

/** Finds what the owner named; nothing of it is kept yet. */
export async function findPackage(
  wish: PackageWish
): Promise<Result<FoundPackage, PackageProblem | RegistryProblem>> {
  const path = resolve(wish.what)
  const about = await stat(path).catch(() => null)
  return about ? unlessRevoked(await readPath(path, about.isDirectory())) : findOffered(wish)
}

/** The same of registries only; what is named is never a path on this machine. */
export async function findOffered(
  wish: PackageWish
): Promise<Result<FoundPackage, PackageProblem | RegistryProblem>> {
  return unlessRevoked(await fromRegistries(wish))
}

/** A file that somebody has handed over. */
export async function findInFile(
  path: string
): Promise<Result<FoundPackage, PackageProblem | RegistryProblem>> {
  return unlessRevoked(await readPath(path, false))
}

async function unlessRevoked(
  found: Result<FoundPackage, PackageProblem | RegistryProblem>
): Promise<Result<FoundPackage, PackageProblem | RegistryProblem>> {
  if (!found.ok) return found
  const { id, version } = found.value.plugin.manifest
  const revoked = revocationOf(await listRegistries(), id, version)
  return revoked?.action === 'disable'
    ? registryProblem('revoked', { id, version, why: revoked.reason })
    : found
}

async function readPath(path: string, isFolder: boolean) {
  const read = isFolder ? await packFolder(path) : await readPackageFile(path)
  return read.ok ? succeed({ plugin: read.value, source: isFolder ? 'folder' : 'file' }) : read
}

/** The first registry, by name, that offers it. */
async function fromRegistries({ what, isInHurry }: PackageWish) {
  const [id = '', version] = what.split('@')
  for (const registry of await listRegistries()) {
    if (!registry.index?.plugins.some((one) => one.id === id)) continue
    const current = inForce(registry)
    if (!current.ok) return current
    const listing = await readListing(registry, id)
    if (!listing.ok) return listing
    const release = chooseRelease(listing.value, { version, sdkVersion: SDK_VERSION, isInHurry })
    if (!release.ok) return release
    const fetched = await fetchRelease(registry, listing.value, release.value)
    return fetched.ok ? succeed({ plugin: fetched.value, source: registry.name }) : fetched
  }
  return registryProblem('not_offered', { id })
}
