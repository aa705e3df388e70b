import { parentPort } from 'node:worker_threads'
import { loadEngine } from '#app/rules/load_engine'
import { TwicePricer } from '#app/plugin_trials/price_twice'
import type { TrialPipeline, TrialSale } from '#app/plugin_trials/trial'
import { TrialSums } from '#app/plugin_trials/trial_sums'

/** Prices past sales in a thread of its own, so that no till waits for the processor. */
export interface TrialBatch {
  pipelines: TrialPipeline[]
  sales: TrialSale[]
}

const sums = new TrialSums()
const engine = loadEngine()
let pricer: TwicePricer | null = null

parentPort?.on('message', async ({ pipelines, sales }: TrialBatch) => {
  pricer ??= new TwicePricer(await engine)
  for (const one of pipelines) pricer.learn(one)
  for (const sale of sales) sums.add(pricer.price(sale))
  parentPort?.postMessage(sums.figures())
})
