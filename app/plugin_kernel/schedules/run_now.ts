import { JobProblem } from '#core/jobs/job'
import type { JobContext } from '#core/jobs/job_kinds'
import { wordsOf } from '#app/plugin_kernel/health/plugin_health'
import { runSchedule } from '#app/plugin_kernel/schedules/run_schedule'
import { schedulesOf } from '#app/plugin_kernel/schedules/schedules_part'

/** A plugin's work that a person does not wait for its time with. */
export const RUN_JOB = 'plugins.run_schedule'

/** Params of the job. */
export interface WantedRun extends Record<string, unknown> {
  pluginId: string
  name: string
}

export async function runWanted({ job, signal }: JobContext): Promise<Record<string, unknown>> {
  const { pluginId, name } = job.params as WantedRun
  const schedule = schedulesOf(pluginId).find((one) => one.name === name)
  if (!schedule) throw new JobProblem('plugins.schedules.gone')
  const end = await runSchedule(schedule, { dueAt: null, signal })
  if (end === null) throw new JobProblem('plugins.schedules.busy')
  if (end.outcome === 'threw' || end.outcome === 'late')
    throw new JobProblem('plugins.schedules.failed', { error: wordsOf(end.error).message })
  return { outcome: end.outcome }
}
