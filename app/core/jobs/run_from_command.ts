import { askServer, handleCommand } from '#core/command_socket'
import { findJob, type NewJob } from '#core/jobs/job_store'
import { endLostJobs, jobFinished, startJob } from '#core/jobs/job_runner'
import type { Job } from '#core/jobs/job'

const LOOK_EVERY_MS = 400

export type CommandProgress = Pick<Job, 'step' | 'done' | 'total'>

/**
 * Runs a job for a `node ace` command: in the server that runs on this data folder, else here.
 * Null when its kind runs alone and is under way.
 */
export async function runJobFromCommand(
  wanted: NewJob,
  onProgress: (progress: CommandProgress) => void
): Promise<Job | null> {
  const answer = await askServer('jobs.run', wanted, (news) => onProgress(news as CommandProgress))
  if (answer.isRunning) return answer.value as Job | null
  await endLostJobs(wanted.kind)
  return runAndTell(wanted, onProgress)
}

/** Lets commands start jobs in this server. */
export function serveJobsToCommands(): void {
  handleCommand('jobs.run', (wanted, tell) => runAndTell(wanted as NewJob, tell))
}

async function runAndTell(
  wanted: NewJob,
  tell: (progress: CommandProgress) => void
): Promise<Job | null> {
  const job = await startJob(wanted)
  if (!job) return null
  const timer = setInterval(async () => {
    const now = await findJob(job.id)
    if (now) tell({ step: now.step, done: now.done, total: now.total })
  }, LOOK_EVERY_MS)
  try {
    return await jobFinished(job.id)
  } finally {
    clearInterval(timer)
  }
}
