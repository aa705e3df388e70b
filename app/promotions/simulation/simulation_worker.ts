import { parentPort, workerData } from 'node:worker_threads'
import type { SimulationSetup, StoredSale } from '#app/promotions/simulation/simulation'
import { SimulationSums } from '#app/promotions/simulation/simulation_sums'
import type { Promotion } from '#pricing/promotions/promotion'

/** Prices past sales in a thread of its own, so that no till waits for the processor. */
const sums = new SimulationSums(workerData as SimulationSetup)

export interface SimulationBatch {
  pipelines: { hash: string; promotions: Promotion[] }[]
  sales: StoredSale[]
}

parentPort?.on('message', ({ pipelines, sales }: SimulationBatch) => {
  for (const { hash, promotions } of pipelines) sums.addPipeline(hash, promotions)
  for (const sale of sales) sums.add(sale)
  const { weeks, unpriced, linesWithoutCost } = sums
  parentPort?.postMessage({ weeks: [...weeks], unpriced, linesWithoutCost })
})
