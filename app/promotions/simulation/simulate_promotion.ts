import { clock, earlierBy, nowIso, toDatabaseTime } from '#core/clock'
import type { JobContext, JobKind } from '#core/jobs/job_kinds'
import { loadSetup } from '#app/promotions/simulation/load_setup'
import {
  countPastSales,
  readPastSales,
  readPromotionsOf,
} from '#app/promotions/simulation/read_past_sales'
import {
  addFigures,
  noFigures,
  type SimulationResult,
  type StoredSale,
} from '#app/promotions/simulation/simulation'
import {
  withSimulationThread,
  type SimulationState,
} from '#app/promotions/simulation/simulation_thread'
import { Store } from '#app/stores/store'

export const SIMULATION_JOB = 'promotions.simulate'
const WEEK_MS = 7 * 86_400_000

export interface SimulationOrder {
  promotionId: string
  storeId: string
  weeks: number
}

/** Prices the sales of the last weeks again, without and with a promotion. Changes nothing. */
export const simulationJob: JobKind = {
  task: 'costs.view',
  async run(context) {
    const order = context.job.params as unknown as SimulationOrder
    return { ...(await simulatePromotion(order, context)) }
  },
}

export async function simulatePromotion(
  { promotionId, storeId, weeks }: SimulationOrder,
  { signal, report }: Pick<JobContext, 'signal' | 'report'>
): Promise<SimulationResult> {
  const store = await Store.findOrFail(storeId)
  const setup = await loadSetup(promotionId, store.timeZone)
  const since = earlierBy(nowIso(), weeks * WEEK_MS)
  const query = { storeId, since: toDatabaseTime(since) }
  report({ step: 'simulations.steps.price', done: 0, total: await countPastSales(query) })
  const state = await withSimulationThread(setup, async (thread) => {
    const known = new Set<string>()
    let sums: SimulationState = { weeks: [], unpriced: 0, linesWithoutCost: 0 }
    let done = 0
    for await (const sales of readPastSales(query)) {
      signal.throwIfAborted()
      sums = await thread.add({ sales, pipelines: await newPipelines(sales, known) })
      done += sales.length
      report({ done })
    }
    return sums
  })
  return resultOf(state, {
    promotionName: setup.promotion.name,
    promotionVersion: setup.promotion.version,
    currency: store.currency,
    from: since.slice(0, 10),
    to: clock.now().toISOString().slice(0, 10),
  })
}

/** The pipelines that the thread has not heard of yet. */
async function newPipelines(sales: readonly StoredSale[], known: Set<string>) {
  const hashes = [...new Set(sales.map(({ pipelineHash }) => pipelineHash))].filter(
    (hash) => !known.has(hash)
  )
  const pipelines = []
  for (const hash of hashes) {
    known.add(hash)
    pipelines.push({ hash, promotions: await readPromotionsOf(hash) })
  }
  return pipelines
}

function resultOf(
  { weeks, unpriced, linesWithoutCost }: SimulationState,
  about: Pick<SimulationResult, 'promotionName' | 'promotionVersion' | 'currency' | 'from' | 'to'>
): SimulationResult {
  const sums = noFigures()
  for (const [, figures] of weeks) addFigures(sums, figures)
  return {
    ...about,
    ...sums,
    unpriced,
    linesWithoutCost,
    weeks: weeks
      .map(([week, figures]) => ({ week, ...figures }))
      .sort((one, other) => (one.week < other.week ? -1 : 1)),
  }
}
