import type { HttpContext } from '@adonisjs/core/http'
import { startJob } from '#core/jobs/job_runner'

/** The proof that the newest backup of each target restores, now. */
export default class BackupProofsController {
  async store({ response, session, i18n, person }: HttpContext) {
    const job = await startJob({ kind: 'backups.prove', createdById: person!.user.id })
    if (!job) session.flash('problem', i18n.t('backups.problems.busy'))
    return response.redirect('/settings/backups')
  }
}
