import { realpath } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { HookTime } from '#app/plugin_kernel/hooks/time'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import { step } from '#app/plugin_kernel/host/start_failure'
import { Broker } from '#app/plugin_kernel/process/broker'
import type { CallRefused } from '#app/plugin_kernel/process/needed_capabilities'
import { answerOf } from '#app/plugin_kernel/process/child/plain_error'
import { ProcessKeeper } from '#app/plugin_kernel/process/process_keeper'
import type { ToHost } from '#app/plugin_kernel/process/protocol'
import type { PluginContext } from '#app/plugin_sdk/define_plugin'

export interface ChildReports {
  /** Its process ended by itself. */
  onCrash(error: Error): void
  /** It asked for something that it did not declare. */
  onRefusal(refusal: CallRefused): void
}

/**
 * Runs a plugin's server half in a process of its own, which can do nothing but compute and ask this
 * one. What it registers stays registered here while its process comes and goes; a new one registers
 * the same in the same order, and is not heard a second time. Answers who says how much memory its
 * process takes.
 */
export async function startInChild(
  plugin: KernelPlugin,
  { ctx, calls }: { ctx: PluginContext; calls: Readonly<Record<string, object>> },
  { time, reports }: { time: HookTime; reports: ChildReports }
): Promise<() => number | null> {
  const { id, version, manifest } = plugin
  const file = manifest.entry?.server
  if (file === undefined) return () => null
  const folder = await realpath(plugin.folder)
  const members: Record<string, unknown> = { ...ctx, ...calls }
  const broker = new Broker({ manifest, members, time, onRefusal: reports.onRefusal })
  const registered = new Set<number>()
  const answer = async ({ path, args, callbacks }: ToHost & { say: 'call' }) => {
    const isKnown = callbacks.length > 0 && callbacks.every((one) => registered.has(one.callback))
    if (isKnown) return undefined
    const whole = [...args]
    for (const { index, callback } of callbacks) {
      whole[index] = (...given: unknown[]) => keeper.invoke(callback, given)
      registered.add(callback)
    }
    return broker.call(path, whole)
  }
  const keeper = new ProcessKeeper({
    folder,
    time,
    start: {
      id,
      version,
      file,
      folder: `${pathToFileURL(folder).href}/`,
      members: Object.keys(members),
    },
    onCall: (call) => answerOf(() => answer(call)),
    onCrash: reports.onCrash,
  })
  plugin.onStop(() => keeper.stop())
  await step('setup', () => keeper.start())
  return () => keeper.residentBytes()
}
