import { simulateSale, type PromotionsOfThen } from '#app/promotions/simulation/simulate_sale'
import {
  addFigures,
  noFigures,
  type SimulatedFigures,
  type SimulationSetup,
  type StoredSale,
} from '#app/promotions/simulation/simulation'
import { weekdayOf } from '#app/promotions/store_moment'
import type { Promotion } from '#pricing/promotions/promotion'

const DAY_MS = 86_400_000

/** The figures of a simulation while sale after sale is added to them. */
export class SimulationSums {
  readonly weeks = new Map<string, SimulatedFigures>()
  unpriced = 0
  linesWithoutCost = 0
  readonly #pipelines = new Map<string, PromotionsOfThen>()

  constructor(private readonly setup: SimulationSetup) {}

  /** What ran then, by the pipeline that sales name. */
  addPipeline(hash: string, promotions: readonly Promotion[]): void {
    this.#pipelines.set(hash, placed(this.setup, promotions))
  }

  add(sale: StoredSale): void {
    const promotions = this.#pipelines.get(sale.pipelineHash)
    const simulated = promotions ? simulateSale(sale, this.setup, promotions) : null
    if (!simulated) return void this.unpriced++
    const week = mondayOf(sale.businessDate)
    let sums = this.weeks.get(week)
    if (!sums) this.weeks.set(week, (sums = noFigures()))
    addFigures(sums, simulated.figures)
    this.linesWithoutCost += simulated.linesWithoutCost
  }
}

/** The promotion among those of then: before the first that the owner has behind it today. */
function placed(
  { promotion, order }: SimulationSetup,
  ofThen: readonly Promotion[]
): PromotionsOfThen {
  const without = ofThen.filter(({ promotionId }) => promotionId !== promotion.promotionId)
  const place = order.indexOf(promotion.promotionId)
  const behind = without.findIndex(({ promotionId }) => order.indexOf(promotionId) > place)
  const at = behind === -1 ? without.length : behind
  return { without, with: without.toSpliced(at, 0, promotion) }
}

/** The Monday of the week that a date is in. */
export function mondayOf(date: string): string {
  const noon = Date.parse(`${date}T12:00:00Z`)
  return new Date(noon - (weekdayOf(date) - 1) * DAY_MS).toISOString().slice(0, 10)
}
