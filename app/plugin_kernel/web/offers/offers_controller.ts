import type { HttpContext } from '@adonisjs/core/http'
import { listJobs } from '#core/jobs/job_store'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { findInFile, findOffered } from '#app/plugin_kernel/registry/install/find_package'
import { INSTALLATION } from '#app/plugin_kernel/registry/offers/install_jobs'
import { dropOffer, keepOffer, readOffer } from '#app/plugin_kernel/registry/offers/offer_store'
import { toOffer } from '#app/plugin_kernel/web/offers/offer_transformer'
import {
  newOfferValidator,
  offerParamsValidator,
} from '#app/plugin_kernel/web/offers/offer_validator'
import { showJob } from '#app/users/job_transformer'

const LATEST = 20

/** A package that lies here for the owner to read what it asks for. */
export default class OffersController {
  async store({ request, response, session, i18n }: HttpContext) {
    const { file, plugin, isInHurry = false } = await request.validateUsing(newOfferValidator)
    if (!file && plugin === undefined) {
      session.flash('problem', i18n.t('plugin_care.available.nothing_chosen'))
      return response.redirect('/plugins/available')
    }
    const found = file
      ? await findInFile(file.tmpPath!)
      : await findOffered({ what: plugin!, isInHurry })
    if (found.ok) {
      const id = await keepOffer(pluginHost().options.places.data, found.value)
      return response.redirect(`/plugins/offers/${id}`)
    }
    const { reason, values } = found
    session.flash('problem', i18n.t(`plugin_packages.problems.${reason}`, values))
    const early = reason === 'cooling_down' ? `?early=${plugin}` : ''
    return response.redirect(`/plugins/available${early}`)
  }

  async show({ request, response, inertia, i18n, session }: HttpContext) {
    const { params } = await request.validateUsing(offerParamsValidator)
    const jobs = await listJobs(INSTALLATION, LATEST)
    const job = jobs.find((one) => one.params.offerId === params.id)
    if (job?.state === 'done') return response.redirect(`/plugins/${String(job.params.pluginId)}`)
    const { places } = pluginHost().options
    const offer = await readOffer(places.data, params.id)
    if (!offer) {
      session.flash('problem', i18n.t('plugin_care.offer.gone'))
      return response.redirect('/plugins/available')
    }
    return inertia.render('plugins/offer', {
      offer: await toOffer(offer, await pluginHost().known(), i18n.locale),
      job: job ? showJob(job) : null,
    })
  }

  async destroy({ request, response }: HttpContext) {
    const { params } = await request.validateUsing(offerParamsValidator)
    await dropOffer(pluginHost().options.places.data, params.id)
    return response.redirect('/plugins/available')
  }
}
