import type { HttpContext } from '@adonisjs/core/http'
import { savePlan } from '#app/backups/plan/save_plan'
import { backupPlanValidator } from '#app/backups/web/backup_validator'
import { authorOf } from '#app/users/author'

/** When backups are taken and whether they are proved. */
export default class BackupPlansController {
  async update({ request, response, session, i18n, person }: HttpContext) {
    await savePlan(await request.validateUsing(backupPlanValidator), authorOf(person))
    session.flash('notice', i18n.t('backups.plan.saved'))
    return response.redirect('/settings/backups')
  }
}
