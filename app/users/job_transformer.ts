import type { Job } from '#core/jobs/job'

export type ShownJob = Pick<
  Job,
  | 'id'
  | 'kind'
  | 'state'
  | 'step'
  | 'done'
  | 'total'
  | 'result'
  | 'problem'
  | 'createdAt'
  | 'finishedAt'
>

/** What a page shows of a job; its parameters stay on the server. */
export function showJob(job: Job): ShownJob {
  const { id, kind, state, step, done, total, result, problem, createdAt, finishedAt } = job
  return { id, kind, state, step, done, total, result, problem, createdAt, finishedAt }
}
