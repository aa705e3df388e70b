import type { HttpContext } from '@adonisjs/core/http'
import { startJob } from '#core/jobs/job_runner'
import { PromotionRow } from '#app/promotions/promotion_row'
import { listSimulations } from '#app/promotions/simulation/list_simulations'
import { SIMULATION_JOB } from '#app/promotions/simulation/simulate_promotion'
import {
  SIMULATED_WEEKS,
  simulationListValidator,
  simulationValidator,
} from '#app/promotions/simulation/simulation_validator'
import { Store } from '#app/stores/store'
import { ObjectNotFound } from '#app/users/access_errors'
import { showJob } from '#app/users/job_transformer'

/** What a promotion would have done over the sales of the last weeks. */
export default class SimulationsController {
  async index({ request, params, inertia, person }: HttpContext) {
    const storeId = person!.storeId!
    const { run } = await request.validateUsing(simulationListValidator, { data: request.qs() })
    const { id, name } = await findPromotion(String(params.id), storeId)
    const jobs = await listSimulations(id, storeId)
    const running = jobs.find(({ state }) => state === 'running')
    const kept = jobs.filter(({ state }) => state === 'done')
    const shown = kept.find((job) => job.id === run) ?? kept[0]
    return inertia.render('promotions/simulations', {
      promotion: { id, name },
      storeName: (await Store.findOrFail(storeId)).name,
      weeks: [...SIMULATED_WEEKS],
      running: running ? showJob(running) : null,
      failed: jobs[0]?.state === 'failed' ? showJob(jobs[0]) : null,
      shown: shown ? showJob(shown) : null,
      kept: kept.map((job) => ({ id: job.id, createdAt: job.createdAt })),
    })
  }

  async store({ request, params, person, response }: HttpContext) {
    const storeId = person!.storeId!
    const { weeks } = await request.validateUsing(simulationValidator)
    const { id } = await findPromotion(String(params.id), storeId)
    const jobs = await listSimulations(id, storeId)
    if (!jobs.some(({ state }) => state === 'running')) {
      await startJob({
        kind: SIMULATION_JOB,
        storeId,
        params: { promotionId: id, storeId, weeks },
        createdById: person!.user.id,
      })
    }
    return response.redirect(`/promotions/${id}/simulations`)
  }
}

/** A promotion of the store, or of all stores. */
async function findPromotion(id: string, storeId: string): Promise<PromotionRow> {
  const row = await PromotionRow.find(id)
  if (!row || (row.storeId !== null && row.storeId !== storeId)) throw new ObjectNotFound()
  return row
}
