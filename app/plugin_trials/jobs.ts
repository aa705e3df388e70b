import { JobProblem } from '#core/jobs/job'
import { onJob } from '#core/jobs/job_kinds'
import { onSchedule, nextByInterval } from '#core/schedule'
import { findCandidate } from '#app/plugin_trials/candidate'
import { replaySales } from '#app/plugin_trials/replay_sales'
import { forgetShadowSales } from '#app/plugin_trials/shadow_store'

export const REPLAY = 'plugins.replay'
const DAY_MS = 86_400_000

export interface ReplayOrder {
  id: string
  /** Null for the newest that is here. */
  version: string | null
  days: number
}

onJob(REPLAY, {
  task: 'plugins.manage',
  isExclusive: true,
  async run({ job, signal, report }) {
    const { id, version, days } = job.params as unknown as ReplayOrder
    const candidate = await findCandidate(id, version)
    if (!candidate.ok) throw new JobProblem(`plugin_trials.problems.${candidate.reason}`, { id })
    return { ...(await replaySales(candidate.value, days, { signal, report })) }
  },
})

onSchedule('plugins.shadow_sales', { next: nextByInterval(DAY_MS), run: forgetShadowSales })
