import type { Job } from '#core/jobs/job'
import type { Sql } from '#core/sql'

export interface JobProgress {
  /** Translation key of what is being done now. */
  step?: string
  done?: number
  total?: number | null
}

export interface JobContext {
  job: Job
  /** Aborted when a person cancels or the process stops; look at it between two batches. */
  signal: AbortSignal
  /** Whether a person wants it to stop, and not the process that ends. */
  isCancelled(): boolean
  /** Tells how far the work is. Cheap: what comes within a moment is written together. */
  report(progress: JobProgress): void
  /**
   * Keeps where to go on, for kinds that are taken up again; written before it returns, or with the
   * batch whose transaction it is given. Throws when another process has taken the job over, so that
   * of two processes one writes each batch.
   */
  keep(kept: unknown, sql?: Sql): Promise<void>
}

export interface JobKind {
  /** Who may see and cancel it: a key of app/users/tasks.ts. */
  task: string
  /** Only one at a time in the whole business. */
  isExclusive?: boolean
  /** Taken up again, from what it kept, after the process went away. */
  isResumed?: boolean
  /**
   * Does the work and answers what is kept as the job's result. Throws a `JobProblem` for an end
   * that a person can do something about; returns soon after `signal` is aborted.
   */
  run(context: JobContext): Promise<Record<string, unknown>>
}

const kinds = new Map<string, JobKind>()

/** Registers a kind of job in the domain's `jobs.ts`, which start/jobs.ts imports. */
export function onJob(kind: string, handler: JobKind): void {
  kinds.set(kind, handler)
}

export function jobKind(kind: string): JobKind {
  const found = kinds.get(kind)
  if (!found) throw new Error(`No handler for jobs of kind ${kind}`)
  return found
}

export function isJobKind(kind: string): boolean {
  return kinds.has(kind)
}
