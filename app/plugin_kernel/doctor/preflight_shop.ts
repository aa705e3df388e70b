import { preflight, type Preflight } from '#app/plugin_kernel/doctor/preflight'
import { readOffers } from '#app/plugin_kernel/doctor/read_offers'
import { graphHost } from '#app/plugin_kernel/host/graph_host'
import { soundOf } from '#app/plugin_kernel/host/plan_run'
import type { KnownPlugin } from '#app/plugin_kernel/host/take_stock'

/** What becomes of this shop's enabled plugins under another version of the plugin interface. */
export async function preflightShop(
  known: readonly KnownPlugin[],
  target: string
): Promise<Preflight> {
  const enabled = known.filter(({ row }) => row.desired === 'enabled')
  const manifests = enabled.flatMap((one) => soundOf(one)?.manifest ?? [])
  const host = { ...graphHost(), sdkVersion: target }
  return preflight(manifests, await readOffers(manifests), host)
}
