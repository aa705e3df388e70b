import { join } from 'node:path'
import { findBuilder } from '#app/plugin_kernel/bundler/bundle'
import { buildClientHalf, isSource } from '#app/plugin_kernel/client/build_client_half'
import { offerClientHalf } from '#app/plugin_kernel/client/client_halves'
import { readClientHalf } from '#app/plugin_kernel/client/read_client_half'
import { problem } from '#app/plugin_kernel/contract/manifest_problem'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'

/** What a plugin shows on the screens of the shop. */
export const clientPart: KernelPart = {
  name: 'client',
  async check({ manifest }) {
    const file = manifest.entry?.client
    if (file === undefined || !isSource(file) || (await findBuilder())) return []
    return [problem('/entry/client', 'needs_build', { file })]
  },
  async started(plugin) {
    const file = plugin.manifest.entry?.client
    if (file === undefined) return
    const bundle = isSource(file) ? await buildClientHalf(plugin, file) : join(plugin.folder, file)
    plugin.onStop(offerClientHalf(await readClientHalf(plugin, bundle)))
  },
}
