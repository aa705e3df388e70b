import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import { step } from '#app/plugin_kernel/host/start_failure'
import { within } from '#app/plugin_kernel/host/within'
import { runAs } from '#app/plugin_kernel/hooks/attribution'
import type { HookTime } from '#app/plugin_kernel/hooks/time'
import { loadDefinition } from '#app/plugin_kernel/loader/load_definition'
import { watchPlugin } from '#app/plugin_kernel/watchdog/watchdog'
import type { PluginContext } from '#app/plugin_sdk/define_plugin'

const SETUP_MS = 10_000
const DISPOSE_MS = 5_000

/** Runs a plugin's server half inside of Tillhouse, with all that Tillhouse may do itself. */
export async function startInProcess(
  plugin: KernelPlugin,
  ctx: PluginContext,
  time: HookTime
): Promise<void> {
  const { id, folder, manifest } = plugin
  const file = manifest.entry?.server
  if (file === undefined) return
  plugin.onStop(watchPlugin(plugin))
  const own = <Value>(work: () => Value) => runAs({ pluginId: id, hook: null }, work)
  const definition = await step('load', () => own(() => loadDefinition(folder, file)))
  const { dispose } = definition
  if (dispose) plugin.onStop(() => within(time, DISPOSE_MS, () => own(() => dispose())))
  await step('setup', () => within(time, SETUP_MS, () => own(() => definition.setup(ctx))))
}
