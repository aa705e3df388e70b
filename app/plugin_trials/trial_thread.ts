import { Worker } from 'node:worker_threads'
import type { TrialFigures } from '#app/plugin_trials/trial_sums'
import type { TrialBatch } from '#app/plugin_trials/trial_worker'

export interface TrialThread {
  /** Answers the sums so far. One batch at a time. */
  add(batch: TrialBatch): Promise<TrialFigures>
}

/** Runs `work` with a thread that prices sales, and ends the thread with it. */
export async function withTrialThread<Value>(
  work: (thread: TrialThread) => Promise<Value>
): Promise<Value> {
  // The build has the .js beside this file; in development the same loader as the server's runs it.
  const isSource = import.meta.url.endsWith('.ts')
  const worker = new Worker(new URL(`./trial_worker.${isSource ? 'ts' : 'js'}`, import.meta.url), {
    execArgv: isSource ? ['--import=@poppinss/ts-exec'] : [],
  })
  try {
    return await work({ add: (batch) => ask(worker, batch) })
  } finally {
    await worker.terminate()
  }
}

function ask(worker: Worker, batch: TrialBatch): Promise<TrialFigures> {
  const { promise, resolve, reject } = Promise.withResolvers<TrialFigures>()
  worker.once('message', resolve)
  worker.once('error', reject)
  worker.postMessage(batch)
  return promise.finally(() => {
    worker.off('message', resolve)
    worker.off('error', reject)
  })
}
