import { clock } from '#core/clock'
import type { Job } from '#core/jobs/job'
import { listJobs } from '#core/jobs/job_store'
import { RUN_JOB } from '#app/plugin_kernel/schedules/run_now'
import { lastDue, readSchedule } from '#app/plugin_kernel/schedules/schedule_store'
import { dueAfter, schedulesOf } from '#app/plugin_kernel/schedules/schedules_part'
import type { PluginSchedule } from '#app/plugin_kernel/schedules/run_schedule'
import { type ShownJob, showJob } from '#app/users/job_transformer'

/** Among so many of the newest is whatever still runs. */
const LOOKED_AT = 20

/** What a running plugin does at its time, and how it went. */
export async function listSchedules(pluginId: string) {
  const jobs = await listJobs(RUN_JOB, LOOKED_AT)
  return Promise.all(schedulesOf(pluginId).map((one) => show(one, jobs)))
}
export type ShownSchedule = Awaited<ReturnType<typeof listSchedules>>[number]

async function show(schedule: PluginSchedule, jobs: readonly Job[]) {
  const { plugin, name, time } = schedule
  const key = { pluginId: plugin.id, name }
  const row = await readSchedule(key)
  const next = await dueAfter(schedule, (await lastDue(key)) ?? clock.now())
  const job = jobs.find(
    ({ state, params }) =>
      state === 'running' && params.pluginId === plugin.id && params.name === name
  )
  return {
    id: name,
    name,
    time,
    nextAt: next?.toISOString() ?? null,
    lastStartedAt: row?.lastStartedAt ?? null,
    lastOutcome: row?.lastOutcome ?? null,
    lastError: row?.lastError ?? null,
    failuresInRow: row?.failuresInRow ?? 0,
    isBusy: row?.isBusy ?? false,
    job: job ? showJob(job) : (null as ShownJob | null),
  }
}
