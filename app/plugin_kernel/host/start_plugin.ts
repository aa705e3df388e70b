import logger from '@adonisjs/core/services/logger'
import type { FoundPlugin } from '#app/plugin_kernel/discovery/find_plugins'
import { declaredContext } from '#app/plugin_kernel/host/declared_context'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import { registerHandler } from '#app/plugin_kernel/host/register_handler'
import { StartFailure, step } from '#app/plugin_kernel/host/start_failure'
import { startInProcess } from '#app/plugin_kernel/host/start_in_process'
import type { Failure } from '#app/plugin_kernel/health/plugin_health'
import type { LogLevel, PluginLog } from '#app/plugin_kernel/health/plugin_log'
import { startInChild } from '#app/plugin_kernel/process/start_in_child'
import type { HookRegistry } from '#app/plugin_kernel/hooks/hook_registry'
import type { HookTime } from '#app/plugin_kernel/hooks/time'
import type { PluginContext } from '#app/plugin_sdk/define_plugin'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/** A plugin whose plugin.json was found in order. */
export interface SoundPlugin extends Pick<FoundPlugin, 'id' | 'folder' | 'origin'> {
  manifest: PluginManifest
}

/** One that is to run, and how. */
export interface PlannedPlugin extends SoundPlugin {
  /** In a process of its own, where it can do nothing but what it declared. */
  runsApart: boolean
}

export interface StartConditions {
  parts: readonly KernelPart[]
  registry: HookRegistry
  time: HookTime
  blocksWhenUnavailable: boolean
  /** Keeps what went wrong for the owner to read. */
  report(failure: Failure): void
  /** Keeps what the plugin says of its work. */
  log: PluginLog
}

export interface RunningPlugin extends KernelPlugin {
  readonly runsApart: boolean
  /** Main memory of its own process; null where it has none now. */
  residentBytes(): number | null
  /** Takes back all that the plugin began; nothing is thrown. */
  stop(): Promise<void>
}

/**
 * Installs what is not installed yet, and starts a plugin.
 *
 * @throws StartFailure once everything that it had begun was taken back
 */
export async function startPlugin(
  planned: PlannedPlugin,
  conditions: StartConditions
): Promise<RunningPlugin> {
  const plugin = newPlugin(planned, conditions)
  try {
    for (const part of conditions.parts) {
      if (part.install) await step(part.name, () => part.install!(plugin))
    }
    const ctx = await contextOf(plugin, conditions)
    if (plugin.runsApart) plugin.residentBytes = await startApart(plugin, ctx, conditions)
    else await startInProcess(plugin, declared(plugin, ctx), conditions.time)
    for (const part of conditions.parts) {
      if (part.started) await step(part.name, () => part.started!(plugin))
    }
    return plugin
  } catch (error) {
    await plugin.stop()
    throw error instanceof StartFailure ? error : new StartFailure('start', error)
  }
}

function declared(plugin: KernelPlugin, ctx: PluginContext): PluginContext {
  const tell = (error: Error) => plugin.report({ place: 'ctx', why: 'refused', error })
  return declaredContext(ctx, plugin.manifest, tell)
}

async function startApart(
  plugin: KernelPlugin,
  ctx: PluginContext,
  { parts, time }: StartConditions
): Promise<() => number | null> {
  const calls = await Promise.all(parts.map((part) => part.calls?.(plugin) ?? {}))
  const tell = (why: string) => (error: Error) => plugin.report({ place: 'process', why, error })
  const reports = { onCrash: tell('process_ended'), onRefusal: tell('refused') }
  return startInChild(plugin, { ctx, calls: Object.assign({}, ...calls) }, { time, reports })
}

function newPlugin(
  { manifest, ...sound }: PlannedPlugin,
  { registry, report }: StartConditions
): RunningPlugin {
  const aborter = new AbortController()
  const giveBacks: (() => void | Promise<void>)[] = []
  return {
    ...sound,
    manifest,
    version: manifest.version,
    signal: aborter.signal,
    residentBytes: () => null,
    report: (failure) => report({ pluginId: sound.id, ...failure }),
    onStop: (giveBack) => void giveBacks.push(giveBack),
    async stop() {
      aborter.abort(new Error(`${sound.id} was switched off`))
      registry.removePlugin(sound.id)
      for (let giveBack = giveBacks.pop(); giveBack; giveBack = giveBacks.pop()) {
        try {
          await giveBack()
        } catch (error) {
          logger.warn({ err: error, plugin: sound.id }, 'A plugin did not stop cleanly')
        }
      }
    },
  }
}

async function contextOf(
  plugin: KernelPlugin,
  { parts, registry, blocksWhenUnavailable, log: kept }: StartConditions
): Promise<PluginContext> {
  const { id, version, manifest, signal } = plugin
  const log = logger.child({ plugin: id })
  const say = (level: LogLevel) => (message: string) => log[level](kept.write(id, level, message))
  const own: Partial<PluginContext> = {
    id,
    version,
    signal,
    on: (hook, handler) =>
      registerHandler({ registry, manifest, blocksWhenUnavailable }, hook, handler),
    log: { info: say('info'), warn: say('warn'), error: say('error') },
  }
  for (const part of parts) {
    if (part.context) Object.assign(own, await step(part.name, () => part.context!(plugin)))
  }
  return Object.freeze(own) as PluginContext
}
