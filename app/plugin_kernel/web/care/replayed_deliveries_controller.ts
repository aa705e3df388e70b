import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { replayDeliveries, replayDelivery } from '#app/plugin_kernel/deliveries/replay_delivery'
import {
  deliveryFilterValidator,
  deliveryParamsValidator,
} from '#app/plugin_kernel/web/care/care_validator'
import { authorOf } from '#app/users/author'

/** Has plugins told anew what was given up: one thing, or all of it. */
export default class ReplayedDeliveriesController {
  async store({ request, response, session, i18n, params, person }: HttpContext) {
    const count = params.id === undefined ? await replayAll(request) : await replayOne(request)
    if (count > 0) {
      const { storeId, operatorId } = authorOf(person)
      await transaction((sql) =>
        appendStoreEntry(sql, {
          storeId,
          operatorId,
          kind: 'settings.changed',
          payload: { setting: 'plugins.deliveries', replayed: count },
        })
      )
    }
    session.flash('notice', i18n.t('plugin_care.deliveries.replayed', { count }))
    return response.redirect().back()
  }
}

type Request = HttpContext['request']

async function replayAll(request: Request): Promise<number> {
  const { plugin } = await request.validateUsing(deliveryFilterValidator)
  return replayDeliveries(plugin ?? null)
}

async function replayOne(request: Request): Promise<number> {
  const { params } = await request.validateUsing(deliveryParamsValidator)
  return (await replayDelivery(params.id)) ? 1 : 0
}
