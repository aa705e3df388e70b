import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { parseRatePpm } from '#pricing/index'
import { bulkChangePrices } from '#app/catalog/bulk/bulk_change_prices'
import { bulkPriceValidator } from '#app/catalog/items/item_validator'
import { loadPriceScope } from '#app/catalog/prices/price_scope'

/** Prices of all selected items, up or down by a percentage. */
export default class ItemBulkPricesController {
  async store({ request, response, person, i18n, session }: HttpContext) {
    const { ids, percent } = await request.validateUsing(bulkPriceValidator)
    const rate = parseRatePpm(percent.replace(/\s*%$/, '').replace(/^\+/, ''))
    if (!rate.ok) {
      session.flash('problem', i18n.t(`pricing.parse.${rate.reason}`))
      return response.redirect().back()
    }
    const scope = await loadPriceScope(person!.storeId!)
    const act = { storeId: scope.storeId, operatorId: person!.user.id }
    const done = await transaction((sql) => bulkChangePrices(sql, ids, rate.value, scope, act))
    if (done.ok)
      session.flash('notice', i18n.t('catalog.notices.prices_done', { count: done.value.changed }))
    else session.flash('problem', i18n.t('pricing.parse.out_of_range'))
    return response.redirect().back()
  }
}
