import { clock } from '#core/clock'
import type { Job } from '#core/jobs/job'
import { listJobs } from '#core/jobs/job_store'

/** How long the list still tells how a change of all that match has ended. */
const TOLD_FOR_MS = 600_000

/** The newest change of all that match in a store, of the given kinds, if it is still news. */
export async function findBulkJob(kinds: string[], storeId: string): Promise<Job | null> {
  const newest: Job[] = []
  for (const kind of kinds) newest.push(...(await listJobs(kind, 1)))
  const since = new Date(clock.now().getTime() - TOLD_FOR_MS).toISOString()
  const isNews = (job: Job) =>
    job.storeId === storeId && (job.finishedAt === null || job.finishedAt > since)
  const [job] = newest.filter(isNews).sort((a, b) => b.createdAt.localeCompare(a.createdAt))
  return job ?? null
}
