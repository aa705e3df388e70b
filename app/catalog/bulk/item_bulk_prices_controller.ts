import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { parseRatePpm } from '#pricing/index'
import { bulkChangePrices } from '#app/catalog/bulk/bulk_change_prices'
import { PRICE_ALL } from '#app/catalog/bulk/bulk_jobs'
import { startBulkJob } from '#app/catalog/bulk/start_bulk_job'
import { bulkPriceValidator } from '#app/catalog/items/item_validator'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { readStart } from '#app/catalog/prices/read_start'

/** Prices up or down by a percentage: of the selected items, or in the background of all that match. */
export default class ItemBulkPricesController {
  async store({ request, response, person, i18n, session }: HttpContext) {
    const { ids, matching, percent, startsAt } = await request.validateUsing(bulkPriceValidator)
    const rate = parseRatePpm(percent.replace(/\s*%$/, '').replace(/^\+/, ''))
    if (!rate.ok) {
      session.flash('problem', i18n.t(`pricing.parse.${rate.reason}`))
      return response.redirect().back()
    }
    const scope = await loadPriceScope(person!.storeId!)
    const start = readStart(startsAt, scope.timeZone)
    if (!start.ok) {
      session.flash('problem', i18n.t(`catalog.errors.${start.reason}`))
      return response.redirect().back()
    }
    const change = { ratePpm: rate.value, validFrom: start.value }
    const act = { storeId: scope.storeId, operatorId: person!.user.id }
    if (!ids) {
      const job = await startBulkJob(PRICE_ALL, matching ?? {}, change, act)
      if (!job) session.flash('problem', i18n.t('catalog.errors.under_way'))
      return response.redirect().back()
    }
    const done = await transaction((sql) => bulkChangePrices(sql, ids, change, scope, act))
    if (done.ok)
      session.flash(
        'notice',
        i18n.t(`catalog.notices.prices_${start.value ? 'scheduled' : 'done'}`, {
          count: done.value.changed,
        })
      )
    else session.flash('problem', i18n.t('pricing.parse.out_of_range'))
    return response.redirect().back()
  }
}
