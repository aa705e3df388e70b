import type { HttpContext } from '@adonisjs/core/http'
import { startJob } from '#core/jobs/job_runner'
import { listJobs } from '#core/jobs/job_store'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { toPlugin } from '#app/plugin_kernel/web/plugin_transformer'
import { triableVersions } from '#app/plugin_trials/candidate'
import { REPLAY, type ReplayOrder } from '#app/plugin_trials/jobs'
import { listShadows, readShadow } from '#app/plugin_trials/shadow_store'
import { replayValidator, trialParamsValidator } from '#app/plugin_trials/trial_validator'
import { Store } from '#app/stores/store'
import { ObjectNotFound } from '#app/users/access_errors'
import { showJob } from '#app/users/job_transformer'

const LATEST = 30

/** What the rules of a plugin would do, before they do it. */
export default class TrialsController {
  async index({ request, inertia, i18n, person }: HttpContext) {
    const { params } = await request.validateUsing(trialParamsValidator)
    const known = (await pluginHost().known()).find(({ row }) => row.id === params.id)
    if (!known) throw new ObjectNotFound()
    const jobs = (await listJobs(REPLAY, LATEST)).filter((job) => job.params.id === params.id)
    const [newest] = jobs
    const done = jobs.find(({ state }) => state === 'done')
    const store = await Store.findOrFail(person!.storeId!)
    return inertia.render('plugins/trial', {
      plugin: await toPlugin(known, i18n.locale),
      versions: await triableVersions(params.id),
      job: newest && newest.state !== 'done' ? showJob(newest) : null,
      done: done ? showJob(done) : null,
      shadow: (await listShadows()).find(({ pluginId }) => pluginId === params.id) ?? null,
      findings: await readShadow(params.id),
      timeZone: store.timeZone,
    })
  }

  async store({ request, response, person, session, i18n }: HttpContext) {
    const { params, version, days } = await request.validateUsing(replayValidator)
    const order: ReplayOrder = { id: params.id, version, days }
    const job = await startJob({
      kind: REPLAY,
      params: { ...order },
      createdById: person!.user.id,
    })
    if (!job) session.flash('problem', i18n.t('plugin_trials.busy'))
    return response.redirect(`/plugins/${params.id}/trial`)
  }
}
