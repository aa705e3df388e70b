import { Worker } from 'node:worker_threads'
import { ArchiveProblem } from '#app/backups/archive/archive_problem'
import type {
  ArchiveAnswers,
  ArchiveProgress,
  ArchiveTask,
  ThreadMessage,
} from '#app/backups/archive/archive_tasks'

/**
 * Copies, hashes, packs and unpacks in a thread of its own: a sale never waits for the processor
 * time that a backup takes. Throws an `ArchiveProblem` for an expected end.
 */
export async function inArchiveThread<Task extends ArchiveTask>(
  task: Task,
  onProgress: (progress: ArchiveProgress) => void = () => {},
  signal?: AbortSignal
): Promise<ArchiveAnswers[Task['kind']]> {
  signal?.throwIfAborted()
  const worker = startWorker(task)
  const stop = () => void worker.terminate()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await new Promise((done, failed) => {
      worker.on('message', (message: ThreadMessage) => {
        if ('progress' in message) onProgress(message.progress)
        else if ('done' in message) done(message.done as ArchiveAnswers[Task['kind']])
        else if ('failed' in message) failed(new Error(message.failed))
        else failed(new ArchiveProblem(message.problem.reason, message.problem.detail))
      })
      worker.once('error', failed)
      worker.once('exit', () => failed(new ArchiveProblem('cancelled')))
    })
  } finally {
    signal?.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

function startWorker(task: ArchiveTask): Worker {
  // The build has the .js beside this file; in development the same loader as the server's runs it.
  const isSource = import.meta.url.endsWith('.ts')
  return new Worker(new URL(`./archive_worker.${isSource ? 'ts' : 'js'}`, import.meta.url), {
    workerData: task,
    execArgv: isSource ? ['--import=@poppinss/ts-exec'] : [],
  })
}
