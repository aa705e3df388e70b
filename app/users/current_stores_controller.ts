import type { HttpContext } from '@adonisjs/core/http'
import { currentStoreValidator } from '#app/users/preferences_validator'
import { ObjectNotFound } from '#app/users/access_errors'

/** Which store the back office looks at; only among those the person has a grant in. */
export default class CurrentStoresController {
  async update({ request, response, session, person }: HttpContext) {
    const { storeId } = await request.validateUsing(currentStoreValidator)
    if (!person!.stores.some((store) => store.id === storeId)) throw new ObjectNotFound()
    session.put('store_id', storeId)
    return response.redirect('/')
  }
}
