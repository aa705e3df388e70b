import { redactText } from '#core/log/redact_text'
import { runAs } from '#app/plugin_kernel/hooks/attribution'
import { realTime } from '#app/plugin_kernel/hooks/time'
import { wordsOf } from '#app/plugin_kernel/health/plugin_health'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import { beginRun, endRun, type RunOutcome } from '#app/plugin_kernel/schedules/schedule_store'
import type { ScheduledRun, ScheduleTime } from '#app/plugin_sdk/context/schedule_context'

export const LONGEST_RUN_MS = 15 * 60_000
/** A process that ended in the middle of a run lets the next one begin a little later. */
const SPARE_MS = 60_000

/** Work that a running plugin has registered. */
export interface PluginSchedule {
  plugin: Pick<KernelPlugin, 'id' | 'signal' | 'report'>
  name: string
  time: ScheduleTime
  handler(run: ScheduledRun): unknown
}

export interface RunEnd {
  outcome: RunOutcome
  error: unknown
}

const underWay = new Set<Promise<unknown>>()

/** Waits for all runs of this process: for tests. */
export async function runsFinished(): Promise<void> {
  while (underWay.size > 0) await Promise.all(underWay)
}

/**
 * Has the work done once, within its time; null while a run is under way already. Nothing is
 * thrown: what goes wrong is the plugin's matter and kept for the owner.
 */
export async function runSchedule(
  schedule: PluginSchedule,
  { dueAt, signal }: { dueAt: Date | null; signal?: AbortSignal }
): Promise<RunEnd | null> {
  const run = work(schedule, dueAt, signal).finally(() => underWay.delete(run))
  underWay.add(run)
  return run
}

async function work(
  schedule: PluginSchedule,
  dueAt: Date | null,
  wish?: AbortSignal
): Promise<RunEnd | null> {
  const { plugin, name } = schedule
  const key = { pluginId: plugin.id, name }
  if (plugin.signal.aborted || !(await beginRun(key, LONGEST_RUN_MS + SPARE_MS))) return null
  const end = await endOf(schedule, dueAt, [plugin.signal, ...(wish ? [wish] : [])])
  const { outcome, error } = end
  if (outcome === 'threw' || outcome === 'late')
    plugin.report({ place: `schedule ${name}`, why: outcome, error })
  const words = error === null ? null : redactText(wordsOf(error).message)
  await endRun(key, outcome, words)
  return end
}

async function endOf(
  { plugin, handler }: PluginSchedule,
  dueAt: Date | null,
  stops: AbortSignal[]
): Promise<RunEnd> {
  const late = new AbortController()
  const signal = AbortSignal.any([late.signal, ...stops])
  const ended = Promise.withResolvers<RunEnd>()
  const minutes = LONGEST_RUN_MS / 60_000
  const cancel = realTime.after(LONGEST_RUN_MS, () =>
    late.abort(new Error(`Was not done within ${minutes} minutes`))
  )
  signal.addEventListener('abort', () =>
    ended.resolve(
      late.signal.aborted
        ? { outcome: 'late', error: signal.reason }
        : { outcome: 'stopped', error: null }
    )
  )
  const call = runAs({ pluginId: plugin.id, hook: null }, async () =>
    handler({ dueAt: dueAt?.toISOString() ?? null, signal })
  )
  call.then(
    () => ended.resolve({ outcome: 'done', error: null }),
    (error) => ended.resolve({ outcome: 'threw', error })
  )
  return ended.promise.finally(cancel)
}
