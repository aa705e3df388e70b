import type { HttpContext } from '@adonisjs/core/http'
import { setAsideDocument } from '#app/health/documents/set_aside_document'
import { setAsideValidator } from '#app/health/health_validator'
import { ObjectNotFound } from '#app/users/access_errors'

export default class SetAsideDocumentsController {
  async store({ request, params, person, session, i18n, response }: HttpContext) {
    const { reason } = await request.validateUsing(setAsideValidator)
    const done = await setAsideDocument({
      documentId: String(params.id),
      storeId: person!.storeId!,
      userId: person!.user.id,
      reason,
    })
    if (!done.ok) throw new ObjectNotFound()
    session.flash('notice', i18n.t('health.documents.set_aside_done'))
    return response.redirect('/settings/health/documents')
  }
}
