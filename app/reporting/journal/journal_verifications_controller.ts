import type { HttpContext } from '@adonisjs/core/http'
import { verifyForStore } from '#app/reporting/journal/verify_for_store'

/** Runs `journal:verify` from the journal's page. */
export default class JournalVerificationsController {
  async store({ person, session, i18n, response }: HttpContext) {
    const { findings } = await verifyForStore(person!.storeId!, person!.user.id)
    if (findings.length === 0) session.flash('notice', i18n.t('journal.verify.whole'))
    else session.flash('problem', i18n.t('journal.verify.broken', { count: findings.length }))
    return response.redirect('/journal')
  }
}
