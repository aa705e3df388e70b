import logger from '@adonisjs/core/services/logger'
import { transaction } from '#core/sql'
import { installHooks } from '#app/hooks/hook_port'
import type { PluginPlaces } from '#app/plugin_kernel/discovery/find_plugins'
import { PluginHealth, wordsOf, type Failure } from '#app/plugin_kernel/health/plugin_health'
import { graphHost } from '#app/plugin_kernel/host/graph_host'
import { withoutHeld } from '#app/plugin_kernel/host/held_plugins'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import { missedPlugins } from '#app/plugin_kernel/host/missed_plugins'
import { planRun, type Outcome } from '#app/plugin_kernel/host/plan_run'
import { StartFailure } from '#app/plugin_kernel/host/start_failure'
import {
  startPlugin,
  type RunningPlugin,
  type SoundPlugin,
  type PlannedPlugin,
} from '#app/plugin_kernel/host/start_plugin'
import { takeStock, type KnownPlugin } from '#app/plugin_kernel/host/take_stock'
import { writeOutcomes } from '#app/plugin_kernel/host/write_outcomes'
import { portOf } from '#app/plugin_kernel/hooks/port_of'
import type { HookDispatch } from '#app/plugin_kernel/hooks/call_hooks'
import { HookRegistry } from '#app/plugin_kernel/hooks/hook_registry'
import type { HookTime } from '#app/plugin_kernel/hooks/time'
import { recoverUpgrades } from '#app/plugin_kernel/registry/upgrade/recover_upgrades'
import {
  markStarted,
  markStarting,
  takeStartingMark,
} from '#app/plugin_kernel/safe_mode/boot_marker'
import { safeMode } from '#app/plugin_kernel/safe_mode/safe_mode'
import { takeFrozen } from '#app/plugin_kernel/watchdog/quarantine_file'
import { writeState } from '#app/plugin_kernel/state/plugin_rows'
import { nameOf } from '#app/plugin_kernel/texts/name_of'

export interface HostOptions {
  places: PluginPlaces
  parts: readonly KernelPart[]
  time: HookTime
}

/**
 * Runs the plugins of this process. What the owner wants stands in the table `plugins`; `reconcile`
 * brings about what can be of it and writes down what became of each. A plugin that cannot run is
 * no matter to the others, and none of them can keep Tillhouse from starting.
 */
export class PluginHost {
  readonly registry: HookRegistry
  readonly health: PluginHealth
  readonly dispatch: HookDispatch
  readonly options: HostOptions
  #running = new Map<string, RunningPlugin>()
  #names = new Map<string, string>()
  #listeners = new Set<() => void>()
  #work: Promise<unknown> = Promise.resolve()
  #uninstall: () => void

  constructor(options: HostOptions) {
    const { time } = options
    this.options = options
    this.registry = new HookRegistry(time)
    this.health = new PluginHealth(
      () => time.nowMs(),
      ({ pluginId, hook, error }) => void this.quarantine(pluginId, hook, 'kept_failing', error)
    )
    this.dispatch = { registry: this.registry, time, reports: this.health }
    this.#uninstall = installHooks(portOf(this.dispatch, (id) => this.#names.get(id) ?? id))
  }

  /** In the order in which they were started. */
  running(): readonly RunningPlugin[] {
    return [...this.#running.values()]
  }

  /** What is kept of each plugin and what lies in its folder now. */
  known(): Promise<KnownPlugin[]> {
    return takeStock(this.options.places)
  }

  /** Called after plugins were started or stopped. The answer undoes it. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** For the first time after a start: whoever was starting when the process ended is to blame. */
  async boot(): Promise<void> {
    if (safeMode()) return
    await recoverUpgrades(this.options.places)
    const guilty = await takeStartingMark()
    const frozen = await takeFrozen()
    if (frozen !== null) {
      const words = 'Its code did not give the server back for a second, and the server was ended'
      await this.quarantine(frozen.pluginId, frozen.hook ?? 'background', 'froze', words)
    } else if (guilty !== null)
      await this.quarantine(
        guilty,
        'setup',
        'ended_the_process',
        'Tillhouse ended while it started'
      )
    await this.#inTurn(() => this.#reconcile(true))
  }

  /** Brings about what the owner wants. One at a time; nothing of it is thrown by a plugin. */
  reconcile(): Promise<void> {
    return this.#inTurn(() => this.#reconcile())
  }

  /** The same, with a fresh start of one plugin whose conditions have changed. */
  restart(id: string): Promise<void> {
    return this.#inTurn(async () => {
      const running = this.#running.get(id)
      if (running) await this.#stop(running)
      await this.#reconcile()
    })
  }

  /** Does work on a plugin that nobody calls meanwhile, and then what the owner wants of it. */
  standStill<Value>(id: string, work: () => Promise<Value>): Promise<Value> {
    return this.#inTurn(async () => {
      const running = this.#running.get(id)
      if (running) await this.#stop(running)
      await this.#standIn(await takeStock(this.options.places))
      try {
        return await work()
      } finally {
        await this.#reconcile()
      }
    })
  }

  /** Stops a plugin that does harm, until the owner lets it run again. */
  async quarantine(id: string, place: string, why: string, error: unknown): Promise<void> {
    this.health.store({ pluginId: id, place, why, error })
    const problem = { kind: 'fault' as const, place, why, ...wordsOf(error) }
    await this.#inTurn(async () => {
      await transaction((sql) => writeState(sql, id, 'quarantined', problem))
      await this.#reconcile()
    }).catch((failure) => logger.error(failure, `Plugin ${id} could not be put into quarantine`))
  }

  /** Stops all plugins and takes the kernel out of the domains' way. */
  async close(): Promise<void> {
    await this.#inTurn(() => this.#stopAll())
    this.#uninstall()
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#work.then(work)
    this.#work = done.catch(() => {})
    return done
  }

  async #reconcile(triesFailed = false): Promise<void> {
    if (safeMode()) return this.#stopAll()
    const known = withoutHeld(await takeStock(this.options.places))
    const { order, others } = planRun(known, graphHost(), triesFailed)
    const before = [...this.#running.keys()].join()
    for (const running of [...this.#running.values()].reverse()) {
      if (!order.some((one) => isSame(one, running))) await this.#stop(running)
    }
    this.registry.setOrder(order.map(({ id }) => id))
    await this.#standIn(known)
    for (const sound of order) {
      if (!this.#running.has(sound.id)) others.set(sound.id, await this.#start(sound, known))
      else others.set(sound.id, { state: 'enabled', problem: null })
    }
    await this.#standIn(known)
    await writeOutcomes(known, others)
    if ([...this.#running.keys()].join() !== before) this.#listeners.forEach((tell) => tell())
  }

  async #start(sound: PlannedPlugin, known: readonly KnownPlugin[]): Promise<Outcome> {
    const needed = Object.keys(sound.manifest.requires?.plugins ?? {})
    const absent = needed.find((id) => !this.#running.has(id))
    if (absent !== undefined)
      return incompatible({ kind: 'graph', problems: [{ code: 'needs_refused', needed: absent }] })
    const problems = await this.#check(sound)
    if (problems.length > 0) return { state: 'invalid', problem: { kind: 'manifest', problems } }
    const { parts, time } = this.options
    const { blocksWhenUnavailable } = rowOf(known, sound.id)
    try {
      await markStarting(sound.id)
      this.#names.set(sound.id, await nameOf(sound))
      const { registry } = this
      const report = (failure: Failure) => this.health.store(failure)
      const log = this.health.log
      const conditions = { parts, time, blocksWhenUnavailable, registry, report, log }
      this.#running.set(sound.id, await startPlugin(sound, conditions))
      return { state: 'enabled', problem: null }
    } catch (error) {
      return this.#failed(sound.id, error)
    } finally {
      await markStarted()
    }
  }

  #failed(id: string, error: unknown): Outcome {
    const place = error instanceof StartFailure ? error.place : 'start'
    const cause = error instanceof StartFailure ? error.cause : error
    logger.warn({ err: cause, plugin: id }, 'A plugin could not be started')
    this.health.store({ pluginId: id, place, why: 'not_started', error: cause })
    const problem = { kind: 'fault' as const, place, why: 'not_started', ...wordsOf(cause) }
    return { state: 'failed', problem }
  }

  async #check({ manifest, folder }: SoundPlugin) {
    const checks = this.options.parts.map((part) => part.check?.({ manifest, folder }) ?? [])
    return (await Promise.all(checks)).flat()
  }

  async #stop(plugin: RunningPlugin): Promise<void> {
    this.#running.delete(plugin.id)
    await plugin.stop()
  }

  async #stopAll(): Promise<void> {
    this.registry.setAbsent([])
    const stopping = [...this.#running.values()].reverse()
    for (const plugin of stopping) await this.#stop(plugin)
    if (stopping.length > 0) this.#listeners.forEach((tell) => tell())
  }

  /** What is missing is known by its name, and asked about. */
  async #standIn(known: readonly KnownPlugin[]): Promise<void> {
    const missed = missedPlugins(known, (id) => this.#running.has(id))
    this.registry.setAbsent(missed.flatMap(({ guards }) => guards))
    for (const { plugin } of missed) this.#names.set(plugin.id, await nameOf(plugin))
  }
}

function incompatible(problem: Outcome['problem']): Outcome {
  return { state: 'incompatible', problem }
}

function isSame(sound: PlannedPlugin, running: RunningPlugin): boolean {
  return (
    sound.id === running.id &&
    sound.folder === running.folder &&
    sound.runsApart === running.runsApart &&
    sound.manifest.version === running.version
  )
}

function rowOf(known: readonly KnownPlugin[], id: string) {
  return known.find(({ row }) => row.id === id)!.row
}
