import type { HttpContext } from '@adonisjs/core/http'
import { Store } from '#app/stores/store'
import { findSafe } from '#app/tills/find_safe'
import { toStoreMoney } from '#app/tills/till_transformer'
import { safeListValidator } from '#app/tills/till_validator'

/** The safe of the store looked at. */
export default class SafesController {
  async show({ request, person, inertia }: HttpContext) {
    const { page = 1 } = await request.validateUsing(safeListValidator, { data: request.qs() })
    const storeId = person!.storeId!
    return inertia.render('tills/safe', {
      ...(await findSafe(storeId, page)),
      store: toStoreMoney(await Store.findOrFail(storeId)),
    })
  }
}
