import type { Job } from '#core/jobs/job'
import { listJobs } from '#core/jobs/job_store'
import { SIMULATION_JOB } from '#app/promotions/simulation/simulate_promotion'

/** So many of all promotions are looked through: older ones are forgotten, and made again at will. */
const LATEST = 200
const SHOWN = 10

/** The latest simulations of a promotion over a store's sales, newest first. */
export async function listSimulations(promotionId: string, storeId: string): Promise<Job[]> {
  const jobs = await listJobs(SIMULATION_JOB, LATEST)
  return jobs
    .filter(({ params }) => params.promotionId === promotionId && params.storeId === storeId)
    .slice(0, SHOWN)
}
