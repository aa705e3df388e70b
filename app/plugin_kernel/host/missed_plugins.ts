import { mayRun, soundOf } from '#app/plugin_kernel/host/plan_run'
import { absentGuards } from '#app/plugin_kernel/host/register_handler'
import type { SoundPlugin } from '#app/plugin_kernel/host/start_plugin'
import type { KnownPlugin } from '#app/plugin_kernel/host/take_stock'
import type { AbsentGuard } from '#app/plugin_kernel/hooks/hook_registry'

export interface MissedPlugin {
  plugin: SoundPlugin
  guards: AbsentGuard[]
}

/** Plugins that the owner wants and that do not run, with the guards that are missing therefore. */
export function missedPlugins(
  known: readonly KnownPlugin[],
  isRunning: (id: string) => boolean
): MissedPlugin[] {
  return known.flatMap((one) => {
    const { id, desired, blocksWhenUnavailable } = one.row
    const plugin = soundOf(one)
    if (!plugin || desired !== 'enabled' || !mayRun(one) || isRunning(id)) return []
    return [{ plugin, guards: absentGuards(plugin.manifest, blocksWhenUnavailable) }]
  })
}
