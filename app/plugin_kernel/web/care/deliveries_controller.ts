import type { HttpContext } from '@adonisjs/core/http'
import { countDeliveries } from '#app/plugin_kernel/deliveries/count_deliveries'
import { listDeliveries } from '#app/plugin_kernel/deliveries/list_deliveries'
import { deliveryFilterValidator } from '#app/plugin_kernel/web/care/care_validator'
import { pluginNames } from '#app/plugin_kernel/web/care/plugin_names'
import { Store } from '#app/stores/store'

/** What plugins have still to be told, and what was given up. */
export default class DeliveriesController {
  async index({ inertia, i18n, request, person }: HttpContext) {
    const { plugin } = await request.validateUsing(deliveryFilterValidator, { data: request.qs() })
    const names = await pluginNames(i18n.locale)
    const store = await Store.findOrFail(person!.storeId!)
    const nameOf = (id: string) => names.get(id) ?? id
    return inertia.render('plugins/deliveries', {
      deliveries: (await listDeliveries(plugin ?? null)).map((one) => ({
        ...one,
        name: nameOf(one.pluginId),
      })),
      counts: (await countDeliveries()).map((one) => ({ ...one, name: nameOf(one.pluginId) })),
      filter: plugin ?? null,
      timeZone: store.timeZone,
    })
  }
}
