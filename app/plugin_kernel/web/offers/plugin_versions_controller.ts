import type { HttpContext } from '@adonisjs/core/http'
import { startJob } from '#core/jobs/job_runner'
import { listJobs } from '#core/jobs/job_store'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { VERSION_CHANGE, type VersionOrder } from '#app/plugin_kernel/registry/offers/install_jobs'
import { upgradesOf } from '#app/plugin_kernel/registry/upgrade/upgrade_journal'
import { versionChangeValidator } from '#app/plugin_kernel/web/offers/offer_validator'
import { toVersions } from '#app/plugin_kernel/web/offers/version_transformer'
import { toPlugin } from '#app/plugin_kernel/web/plugin_transformer'
import { pluginParamsValidator } from '#app/plugin_kernel/web/plugin_validator'
import { Store } from '#app/stores/store'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'
import { showJob } from '#app/users/job_transformer'

const LATEST = 20

/** Versions of an installed plugin side by side, and the one of them that serves. */
export default class PluginVersionsController {
  async index({ request, inertia, i18n, person }: HttpContext) {
    const { params } = await request.validateUsing(pluginParamsValidator)
    const host = pluginHost()
    const known = (await host.known()).find(({ row }) => row.id === params.id)
    if (!known || known.row.origin !== 'installed') throw new ObjectNotFound()
    const jobs = await listJobs(VERSION_CHANGE, LATEST)
    const job = jobs.find((one) => one.params.id === params.id)
    const store = await Store.findOrFail(person!.storeId!)
    return inertia.render('plugins/versions', {
      plugin: await toPlugin(known, i18n.locale),
      versions: await toVersions({
        pluginId: params.id,
        serving: known.row.activeVersion,
        places: host.options.places,
        locale: i18n.locale,
      }),
      history: await upgradesOf(params.id),
      job: job && job.state !== 'done' ? showJob(job) : null,
      timeZone: store.timeZone,
    })
  }

  async update({ request, response, person, session, i18n }: HttpContext) {
    const { params, version, agreed } = await request.validateUsing(versionChangeValidator)
    const order: VersionOrder = { id: params.id, version, agreed, author: authorOf(person) }
    const job = await startJob({
      kind: VERSION_CHANGE,
      params: { ...order },
      createdById: person!.user.id,
    })
    if (!job) session.flash('problem', i18n.t('plugin_care.offer.busy'))
    return response.redirect(`/plugins/${params.id}/versions`)
  }
}
