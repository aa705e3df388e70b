import type { HttpContext } from '@adonisjs/core/http'
import { confirmRecoveryKey } from '#app/backups/keys/confirm_recovery_key'
import {
  ensureRecoveryKey,
  identityOf,
  readRecoveryKey,
  TYPED_BACK,
} from '#app/backups/keys/recovery_key'
import { recoveryKeyValidator } from '#app/backups/web/backup_validator'
import { authorOf } from '#app/users/author'

const PAGE = '/settings/backups/key'

/** The key that opens the backups: shown until its owner says, by typing its end, that it is saved. */
export default class RecoveryKeysController {
  async show({ inertia, response }: HttpContext) {
    const key = await readRecoveryKey()
    const isShown = key !== null && key.confirmedAt === null
    response.header('cache-control', 'no-store')
    return inertia.render('backups/key', {
      identity: isShown ? identityOf(key) : null,
      recipient: key?.recipient ?? null,
      confirmedAt: key?.confirmedAt ?? null,
      lettersToType: TYPED_BACK,
    })
  }

  async store({ response }: HttpContext) {
    await ensureRecoveryKey()
    return response.redirect(PAGE)
  }

  async update({ request, response, session, i18n, person }: HttpContext) {
    const { typed } = await request.validateUsing(recoveryKeyValidator)
    if (!(await confirmRecoveryKey(typed, authorOf(person)))) {
      session.flash('inputErrorsBag', { typed: [i18n.t('backups.key.typed_wrong')] })
      return response.redirect(PAGE)
    }
    session.flash('notice', i18n.t('backups.key.confirmed'))
    return response.redirect('/settings/backups')
  }
}
