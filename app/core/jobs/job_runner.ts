import logger from '@adonisjs/core/services/logger'
import { type Job, JobLost, JobProblem } from '#core/jobs/job'
import { isJobKind, jobKind, type JobProgress } from '#core/jobs/job_kinds'
import {
  findJob,
  insertJob,
  type NewJob,
  silentJobs,
  takeOver,
  wantCancel,
  writeEnd,
  writeKept,
  writeProgress,
} from '#core/jobs/job_store'
import { isSqlite } from '#core/sql'

/** Progress within this time is written together. */
const GATHER_MS = 300
/** A sign of life, and a look whether to stop, also when there is no progress to tell. */
const PULSE_MS = 5_000
/** A job that has not been heard of for so long has lost its process. */
const SILENT_MS = 60_000

const CANCELLED = 'cancelled'
const STOPPING = 'stopping'
const LOST = 'lost'

const running = new Map<string, { abort: AbortController; done: Promise<void> }>()

/** Starts long work that goes on after the request; null when its kind runs alone and is under way. */
export async function startJob(wanted: NewJob): Promise<Job | null> {
  const job = await insertJob(wanted)
  if (job) begin(job)
  return job
}

/** Asks a job to stop; it does after the batch under way. */
export async function cancelJob(id: string): Promise<void> {
  await wantCancel(id)
  running.get(id)?.abort.abort(CANCELLED)
}

/** Waits until a job of this process is over and answers how it ended. */
export async function jobFinished(id: string): Promise<Job> {
  await running.get(id)?.done
  const job = await findJob(id)
  if (!job) throw new Error(`There is no job ${id}`)
  return job
}

/** Waits for all jobs of this process: for tests. */
export async function jobsFinished(): Promise<void> {
  while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done))
}

/** An orderly end of the process: what can be taken up again stays `running` and silent. */
export async function stopJobs(): Promise<void> {
  for (const { abort } of running.values()) abort.abort(STOPPING)
  await jobsFinished()
}

/**
 * Finds the jobs whose process went away: some go on where they had got to, the others are marked
 * as interrupted. On SQLite nobody else could be running them when this process starts.
 */
export async function recoverJobs(isStart: boolean): Promise<void> {
  const silentMs = isStart && isSqlite() ? 0 : SILENT_MS
  for (const silent of await silentJobs(silentMs)) {
    const job = running.has(silent.id) ? null : await takeOver(silent, silentMs)
    if (!job) continue
    if (isJobKind(job.kind) && jobKind(job.kind).isResumed) begin(job)
    else await writeEnd(job, { state: 'interrupted' })
  }
}

/** Ends jobs of a kind whose process went away, where no server runs that would find them. */
export async function endLostJobs(kind: string): Promise<void> {
  for (const silent of await silentJobs(SILENT_MS)) {
    const job = silent.kind === kind ? await takeOver(silent, SILENT_MS) : null
    if (job) await writeEnd(job, { state: 'interrupted' })
  }
}

function begin(job: Job): void {
  const abort = new AbortController()
  const done = work(job, abort)
    .catch((error: unknown) => logger.error({ err: error }, `Job ${job.id} could not be closed`))
    .finally(() => running.delete(job.id))
  running.set(job.id, { abort, done })
}

async function work(job: Job, abort: AbortController): Promise<void> {
  const progress = new ProgressWriter(job, abort)
  try {
    const result = await jobKind(job.kind).run({
      job,
      signal: abort.signal,
      isCancelled: () => abort.signal.reason === CANCELLED,
      report: (news) => progress.tell(news),
      keep: (kept, sql) => writeKept(job, kept, sql),
    })
    await progress.close()
    if (abort.signal.aborted) await endAborted(job, abort.signal.reason, result)
    else await writeEnd(job, { state: 'done', result })
  } catch (error) {
    await progress.close()
    await endFailed(job, abort.signal, error)
  }
}

async function endAborted(job: Job, reason: unknown, result?: Record<string, unknown>) {
  if (reason === CANCELLED) await writeEnd(job, { state: 'cancelled', result })
  else if (!jobKind(job.kind).isResumed) await writeEnd(job, { state: 'interrupted', result })
}

async function endFailed(job: Job, signal: AbortSignal, error: unknown): Promise<void> {
  if (error instanceof JobLost || signal.reason === LOST) return
  if (error instanceof JobProblem) {
    const { key, values } = error
    return writeEnd(job, { state: 'failed', problem: { key, values } })
  }
  if (signal.aborted) return endAborted(job, signal.reason)
  logger.error(error, `Job ${job.kind} ${job.id} failed`)
  await writeEnd(job, {
    state: 'failed',
    problem: { key: 'core.jobs.unexpected', values: { id: job.id } },
  })
}

/** Gathers what a job tells, and notices when a person wants it to stop. */
class ProgressWriter {
  #news: JobProgress = {}
  #timer: NodeJS.Timeout | null = null
  #writing = Promise.resolve()
  readonly #pulse: NodeJS.Timeout

  constructor(
    private readonly job: Job,
    private readonly abort: AbortController
  ) {
    this.#pulse = setInterval(() => this.#write(), PULSE_MS)
    this.#pulse.unref()
  }

  tell(news: JobProgress): void {
    Object.assign(this.#news, news)
    this.#timer ??= setTimeout(() => this.#write(), GATHER_MS)
  }

  /** Whatever is still to be told is told before the job's end is. */
  async close(): Promise<void> {
    clearInterval(this.#pulse)
    if (this.#timer) this.#write()
    await this.#writing
  }

  #write(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const news = this.#news
    this.#news = {}
    this.#writing = this.#writing
      .then(() => writeProgress(this.job, news))
      .then((isCancelWanted) => {
        if (isCancelWanted) this.abort.abort(CANCELLED)
      })
      .catch((error: unknown) => {
        if (error instanceof JobLost) this.abort.abort(LOST)
        logger.warn({ err: error }, `Progress of job ${this.job.id} was not written`)
      })
  }
}
