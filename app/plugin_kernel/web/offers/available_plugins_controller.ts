import type { HttpContext } from '@adonisjs/core/http'
import { listAvailable } from '#app/plugin_kernel/web/offers/list_available'
import { availableValidator } from '#app/plugin_kernel/web/offers/offer_validator'
import { Store } from '#app/stores/store'

/** What the registries of this shop offer. */
export default class AvailablePluginsController {
  async index({ inertia, i18n, request, person }: HttpContext) {
    const query = await request.validateUsing(availableValidator, { data: request.qs() })
    const { search = null, category = null, early } = query
    const found = await listAvailable({
      search: search ?? '',
      category: category === '' ? null : category,
      locale: i18n.locale,
    })
    const store = await Store.findOrFail(person!.storeId!)
    return inertia.render('plugins/available', {
      ...found,
      search: search ?? '',
      category,
      early: early ?? null,
      timeZone: store.timeZone,
    })
  }
}
