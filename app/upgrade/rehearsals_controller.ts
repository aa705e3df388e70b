import type { HttpContext } from '@adonisjs/core/http'
import { startJob } from '#core/jobs/job_runner'
import { REHEARSAL } from '#app/upgrade/jobs'
import { rehearsalValidator } from '#app/upgrade/rehearsal_validator'
import { preparedReleases } from '#app/upgrade/releases'

/** Starts a rehearsal, which goes on after the request while the shop sells. */
export default class RehearsalsController {
  async store({ request, response, person, session, i18n }: HttpContext) {
    const { days, release } = await request.validateUsing(rehearsalValidator)
    const isPrepared = release !== undefined && preparedReleases().includes(release)
    const params = { days, release: isPrepared ? release : null }
    const job = await startJob({ kind: REHEARSAL, params, createdById: person!.user.id })
    if (!job) session.flash('problem', i18n.t('upgrade.rehearsal.busy'))
    return response.redirect('/settings/upgrade')
  }
}
