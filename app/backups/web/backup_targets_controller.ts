import type { HttpContext } from '@adonisjs/core/http'
import { removeTarget } from '#app/backups/targets/remove_target'
import { saveTarget, type TargetFailure } from '#app/backups/targets/save_target'
import { findTarget } from '#app/backups/targets/target_rows'
import { toTarget } from '#app/backups/web/backup_transformer'
import { backupTargetValidator } from '#app/backups/web/backup_validator'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'

/** Places that backups go to. */
export default class BackupTargetsController {
  async create({ inertia }: HttpContext) {
    return inertia.render('backups/target', { target: null })
  }

  async store(ctx: HttpContext) {
    return this.#save(ctx, null)
  }

  async edit({ inertia, params }: HttpContext) {
    const target = await findTarget(String(params.id))
    if (!target) throw new ObjectNotFound()
    return inertia.render('backups/target', { target: toTarget(target) })
  }

  async update(ctx: HttpContext) {
    const target = await findTarget(String(ctx.params.id))
    if (!target) throw new ObjectNotFound()
    return this.#save(ctx, target.id)
  }

  async destroy({ params, response, session, i18n, person }: HttpContext) {
    await removeTarget(String(params.id), authorOf(person))
    session.flash('notice', i18n.t('backups.target.removed'))
    return response.redirect('/settings/backups')
  }

  async #save({ request, response, session, i18n, person }: HttpContext, id: string | null) {
    const { place, ...fields } = await request.validateUsing(backupTargetValidator)
    const chosen =
      place.kind === 'folder'
        ? place
        : { ...place, prefix: place.prefix ?? '', secret: place.secret ?? '' }
    const answer = await saveTarget(id, { ...fields, place: chosen }, authorOf(person))
    if (!answer.ok) {
      const { key, values } = textOf(answer)
      session.flash('problem', i18n.t(key, values))
      return response.redirect().back()
    }
    session.flash(
      'notice',
      i18n.t(answer.value?.isOnDataDisk ? 'backups.target.same_disk' : 'backups.target.saved')
    )
    return response.redirect('/settings/backups')
  }
}

function textOf(failure: TargetFailure) {
  return failure.reason === 'unusable'
    ? failure.problem
    : { key: `backups.target.${failure.reason}`, values: {} }
}
