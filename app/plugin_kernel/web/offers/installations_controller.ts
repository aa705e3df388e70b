import type { HttpContext } from '@adonisjs/core/http'
import { startJob } from '#core/jobs/job_runner'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import {
  INSTALLATION,
  type InstallationOrder,
} from '#app/plugin_kernel/registry/offers/install_jobs'
import { readOffer } from '#app/plugin_kernel/registry/offers/offer_store'
import { installationValidator } from '#app/plugin_kernel/web/offers/offer_validator'
import { authorOf } from '#app/users/author'

/** The owner's yes: the package is installed, as work that goes on after the request. */
export default class InstallationsController {
  async store({ request, response, person, session, i18n }: HttpContext) {
    const { params, agreed } = await request.validateUsing(installationValidator)
    const offer = await readOffer(pluginHost().options.places.data, params.id)
    if (!offer) {
      session.flash('problem', i18n.t('plugin_care.offer.gone'))
      return response.redirect('/plugins/available')
    }
    const order: InstallationOrder = {
      offerId: offer.id,
      pluginId: offer.plugin.manifest.id,
      agreed,
      author: authorOf(person),
    }
    const job = await startJob({
      kind: INSTALLATION,
      params: { ...order },
      createdById: person!.user.id,
    })
    if (!job) session.flash('problem', i18n.t('plugin_care.offer.busy'))
    return response.redirect(`/plugins/offers/${offer.id}`)
  }
}
