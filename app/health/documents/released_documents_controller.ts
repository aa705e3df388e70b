import type { HttpContext } from '@adonisjs/core/http'
import { releaseAll } from '#app/health/documents/release_all'
import { releaseDocument } from '#app/sales/release_document'
import { ObjectNotFound } from '#app/users/access_errors'

const LIST = '/settings/health/documents'

/** Taking documents out of quarantine: one by its address, or all of the store. */
export default class ReleasedDocumentsController {
  async store({ params, person, session, i18n, response }: HttpContext) {
    const userId = person!.user.id
    if (params.id === undefined) {
      const count = await releaseAll(person!.storeId!, userId)
      session.flash('notice', i18n.t('health.documents.applied', { count }))
      return response.redirect(LIST)
    }
    const released = await releaseDocument(String(params.id), userId)
    if (released.ok) {
      session.flash('notice', i18n.t('health.documents.applied', { count: 1 }))
      return response.redirect(LIST)
    }
    if (released.reason === 'not_in_quarantine') throw new ObjectNotFound()
    session.flash('problem', i18n.t('health.documents.still'))
    return response.redirect(`${LIST}/${params.id}`)
  }
}
