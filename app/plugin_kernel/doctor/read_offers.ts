import { readListing } from '#app/plugin_kernel/registry/index/fetch_release'
import type { Release } from '#app/plugin_kernel/registry/index/registry_index'
import { listRegistries } from '#app/plugin_kernel/registry/index/registry_store'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/** The releases that the registries offer of these plugins. */
export async function readOffers(
  manifests: readonly PluginManifest[]
): Promise<Map<string, readonly Release[]>> {
  const offers = new Map<string, readonly Release[]>()
  for (const registry of await listRegistries()) {
    for (const { id } of manifests) {
      const listing = offers.has(id) ? null : await readListing(registry, id)
      if (listing?.ok) offers.set(id, listing.value.releases)
    }
  }
  return offers
}
