import type { HttpContext } from '@adonisjs/core/http'
import type { SaveFailure } from '#app/promotions/save_promotion'

/** Puts what is wrong with a promotion where the editor shows it: at its field, or as a message. */
export function flashSaveFailure({ session, i18n }: HttpContext, failure: SaveFailure): void {
  if (failure.reason !== 'bad_fields') {
    session.flash('problem', i18n.t(`promotions.failures.${failure.reason}`))
    return
  }
  session.flash(
    'inputErrorsBag',
    Object.fromEntries(
      failure.problems.map(({ field, reason }) => [
        `definition.${field}`,
        [i18n.t(`promotions.errors.${reason}`)],
      ])
    )
  )
}
