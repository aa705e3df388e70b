import { Worker } from 'node:worker_threads'
import type { SimulatedFigures, SimulationSetup } from '#app/promotions/simulation/simulation'
import type { SimulationBatch } from '#app/promotions/simulation/simulation_worker'

/** The sums so far. */
export interface SimulationState {
  weeks: [string, SimulatedFigures][]
  unpriced: number
  linesWithoutCost: number
}

export interface SimulationThread {
  add(batch: SimulationBatch): Promise<SimulationState>
}

/** Runs `work` with a thread that prices sales, and ends the thread with it. */
export async function withSimulationThread<T>(
  setup: SimulationSetup,
  work: (thread: SimulationThread) => Promise<T>
): Promise<T> {
  // The build has the .js beside this file; in development the same loader as the server's runs it.
  const isSource = import.meta.url.endsWith('.ts')
  const worker = new Worker(
    new URL(`./simulation_worker.${isSource ? 'ts' : 'js'}`, import.meta.url),
    { workerData: setup, execArgv: isSource ? ['--import=@poppinss/ts-exec'] : [] }
  )
  try {
    return await work({ add: (batch) => ask(worker, batch) })
  } finally {
    await worker.terminate()
  }
}

/** One batch at a time, so the next message is its answer. */
function ask(worker: Worker, batch: SimulationBatch): Promise<SimulationState> {
  return new Promise((resolve, reject) => {
    const onMessage = (state: SimulationState) => {
      worker.off('error', onError)
      resolve(state)
    }
    const onError = (error: Error) => {
      worker.off('message', onMessage)
      reject(error)
    }
    worker.once('message', onMessage)
    worker.once('error', onError)
    worker.postMessage(batch)
  })
}
