import type { PluginManifest } from '#app/plugin_sdk/manifest'
import type { Failure } from '#app/plugin_kernel/health/plugin_health'
import type { PluginOrigin } from '#app/plugin_kernel/discovery/find_plugins'

/** A plugin that is being started or runs, as the parts of the kernel see it. */
export interface KernelPlugin {
  readonly id: string
  readonly version: string
  readonly manifest: PluginManifest
  /** Absolute; where the files of this version lie. */
  readonly folder: string
  readonly origin: PluginOrigin
  /** Aborted when the plugin is disabled. */
  readonly signal: AbortSignal
  /** Keeps what went wrong for the owner to read. */
  report(failure: Omit<Failure, 'pluginId'>): void
  /** Given back when the plugin stops, the last first. */
  onStop(giveBack: () => void | Promise<void>): void
}
