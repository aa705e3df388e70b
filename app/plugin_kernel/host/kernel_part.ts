import type { ManifestProblem } from '#app/plugin_kernel/contract/manifest_problem'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import type { PluginContext } from '#app/plugin_sdk/define_plugin'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/** What one concept of the kernel adds to the life of a plugin. */
export interface KernelPart {
  name: string
  /** Looks at the files before any of the plugin's code runs; a problem makes it `invalid`. */
  check?(plugin: { manifest: PluginManifest; folder: string }): Promise<ManifestProblem[]>
  /** Before each start; does nothing when it was done for this version. Throwing: `failed`. */
  install?(plugin: KernelPlugin): Promise<void>
  /** What `ctx` has of this concept when the plugin's `setup(ctx)` is called. */
  context?(plugin: KernelPlugin): Partial<PluginContext> | Promise<Partial<PluginContext>>
  /** Plain calls that a plugin in a process of its own makes `ctx` of, where `context` has more. */
  calls?(plugin: KernelPlugin): Promise<Record<string, object>>
  /** After `setup` came through. */
  started?(plugin: KernelPlugin): Promise<void>
  /** The owner deletes all that the plugin kept. */
  purge?(pluginId: string): Promise<void>
}
