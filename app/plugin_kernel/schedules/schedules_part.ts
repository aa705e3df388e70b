import { onSchedule } from '#core/schedule'
import { isSqlite } from '#core/sql'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import { type PluginSchedule, runSchedule } from '#app/plugin_kernel/schedules/run_schedule'
import {
  coreName,
  forgetSchedules,
  freeRuns,
  readSchedule,
} from '#app/plugin_kernel/schedules/schedule_store'
import { checkSchedule, nextTime, retryTime } from '#app/plugin_kernel/schedules/schedule_times'

const MOST = 20

const schedules = new Map<string, PluginSchedule>()

/** What the plugins that run in this process have registered. */
export function schedulesOf(pluginId: string): PluginSchedule[] {
  return [...schedules.values()].filter(({ plugin }) => plugin.id === pluginId)
}

/** Work of plugins at a time of its own. */
export const schedulesPart: KernelPart = {
  name: 'schedules',
  context: (plugin) => ({
    schedule(name, time, handler) {
      checkSchedule(name, time)
      addSchedule(plugin, { plugin, name, time, handler })
    },
  }),
  // One process alone serves a SQLite file: what it left under way when it ended is over.
  async started({ id }) {
    if (isSqlite()) await freeRuns(id)
  },
  purge: forgetSchedules,
}

function addSchedule(plugin: KernelPlugin, schedule: PluginSchedule): void {
  const { name } = schedule
  const key = coreName({ pluginId: plugin.id, name })
  if (plugin.signal.aborted) throw new Error('The plugin was switched off')
  if (schedules.has(key)) throw new Error(`The schedule "${name}" is there already`)
  if (schedulesOf(plugin.id).length >= MOST)
    throw new Error(`A plugin may have ${MOST} schedules; "${name}" is one more`)
  schedules.set(key, schedule)
  const leave = onSchedule(key, {
    next: (after) => dueAfter(schedule, after),
    // Not waited for: the work of a plugin holds up nothing of Tillhouse's own.
    async run(dueAt) {
      void runSchedule(schedule, { dueAt })
    },
  })
  plugin.onStop(() => {
    leave()
    schedules.delete(key)
  })
}

/** When it is due next, by the clock if it came through, and after a pause if it did not. */
export async function dueAfter(
  { plugin, name, time }: PluginSchedule,
  after: Date
): Promise<Date | null> {
  const row = await readSchedule({ pluginId: plugin.id, name })
  if (!row || row.failuresInRow === 0 || row.lastEndedAt === null) return nextTime(time, after)
  return retryTime(row.failuresInRow, new Date(row.lastEndedAt))
}
