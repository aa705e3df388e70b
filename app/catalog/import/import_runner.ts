import type { ImportTexts } from '#app/catalog/import/error_file'
import type { ImportJob, ImportSummary } from '#app/catalog/import/import_job'
import { runImport } from '#app/catalog/import/run_import'

/** How often the job's row, which the page asks for, follows the import. */
const ROWS_PER_PROGRESS = 200

const running = new Map<string, { abort: AbortController; done: Promise<void> }>()

export interface ImportStart {
  job: ImportJob
  isDryRun: boolean
  operatorId: string | null
  texts: ImportTexts
  onFailure: (error: unknown) => void
}

/** Starts an import that goes on after the request; the job's row says how far it is. */
export async function startImport({
  job,
  isDryRun,
  operatorId,
  texts,
  onFailure,
}: ImportStart): Promise<void> {
  job.state = isDryRun ? 'checking' : 'running'
  job.rowsDone = 0
  await job.save()
  const abort = new AbortController()
  const done = runImport({
    path: job.filePath,
    errorFilePath: job.errorFilePath,
    storeId: job.storeId,
    operatorId,
    options: job.options,
    isDryRun,
    texts,
    signal: abort.signal,
    onProgress: (summary, rowsDone) => saveProgress(job, summary, rowsDone),
  })
    .then((summary) => finish(job, summary, abort.signal.aborted))
    .catch(async (error: unknown) => {
      onFailure(error)
      job.state = 'interrupted'
      await job.save()
    })
    .finally(() => running.delete(job.id))
  running.set(job.id, { abort, done })
}

/** Stops after the batch under way; what is imported by then stays. False when it does not run here. */
export function cancelImport(jobId: string): boolean {
  const found = running.get(jobId)
  found?.abort.abort()
  return found !== undefined
}

/** Waits for the imports of this process, for tests and for an orderly end. */
export async function importsFinished(): Promise<void> {
  await Promise.all([...running.values()].map(({ done }) => done))
}

/** A job that says it runs, but not here: the server was stopped in the middle of it. */
export async function markInterrupted(job: ImportJob): Promise<void> {
  if (!job.isUnderWay || running.has(job.id)) return
  job.state = 'interrupted'
  await job.save()
}

async function saveProgress(
  job: ImportJob,
  summary: ImportSummary,
  rowsDone: number
): Promise<void> {
  if (rowsDone - job.rowsDone < ROWS_PER_PROGRESS) return
  job.merge({ rowsDone, summary })
  await job.save()
}

async function finish(job: ImportJob, summary: ImportSummary, isCancelled: boolean): Promise<void> {
  const doneState = summary.isDryRun ? 'checked' : 'done'
  job.merge({ summary, state: isCancelled ? 'cancelled' : doneState })
  if (!isCancelled) job.rowsDone = job.rowsTotal
  await job.save()
}
