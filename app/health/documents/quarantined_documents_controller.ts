import type { HttpContext } from '@adonisjs/core/http'
import { listQuarantined } from '#app/health/documents/list_quarantined'
import { loadQuarantined } from '#app/health/documents/load_quarantined'
import { quarantineListValidator } from '#app/health/health_validator'
import { Store } from '#app/stores/store'
import { ObjectNotFound } from '#app/users/access_errors'
import { personMay } from '#app/users/initialize_auth_middleware'

/** Documents that came and could not be taken into the books. */
export default class QuarantinedDocumentsController {
  async index({ request, inertia, person }: HttpContext) {
    const filter = await request.validateUsing(quarantineListValidator, { data: request.qs() })
    const store = await Store.findOrFail(person!.storeId!)
    const isAll = filter.all ?? false
    const list = await listQuarantined(store.id, {
      withSetAside: isAll,
      page: filter.page ?? 1,
    })
    return inertia.render('health/documents', {
      ...list,
      isAll,
      store: { digits: store.currencyDigits, timeZone: store.timeZone },
      mayMend: personMay(person, 'health.mend'),
    })
  }

  async show({ params, inertia, person }: HttpContext) {
    const document = await loadQuarantined(String(params.id))
    if (!document) throw new ObjectNotFound()
    const store = await Store.findOrFail(person!.storeId!)
    return inertia.render('health/document', {
      document,
      store: { digits: store.currencyDigits, timeZone: store.timeZone },
      mayMend: personMay(person, 'health.mend'),
    })
  }
}
