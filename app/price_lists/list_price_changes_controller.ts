import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { parseRatePpm } from '#pricing/index'
import { flashFieldProblems } from '#app/catalog/items/form_errors_transformer'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { readStart } from '#app/catalog/prices/read_start'
import { changeListPrices, MOST_CHANGES } from '#app/price_lists/change_list_prices'
import { findPriceList } from '#app/price_lists/find_price_lists'
import { listPriceChangeValidator } from '#app/price_lists/price_list_validator'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'

/** A percentage on all prices of a list, now or planned ahead. */
export default class ListPriceChangesController {
  async store(ctx: HttpContext) {
    const { request, response, params, person, session, i18n } = ctx
    const form = await request.validateUsing(listPriceChangeValidator)
    const scope = await loadPriceScope(person!.storeId!)
    const list = await findPriceList(String(params.price_list_id), scope)
    if (!list || list.ratePpm !== null) throw new ObjectNotFound()
    const rate = parseRatePpm(form.percent.replace(/\s*%$/, '').replace(/^\+/, ''))
    const start = readStart(form.startsAt, scope.timeZone)
    if (!rate.ok || !start.ok) {
      flashFieldProblems(ctx, [
        ...(rate.ok ? [] : [{ field: 'percent', key: `pricing.parse.${rate.reason}` }]),
        ...(start.ok ? [] : [{ field: 'startsAt', key: `catalog.errors.${start.reason}` }]),
      ])
      return response.redirect().back()
    }
    const { rounding } = form
    const change = { listId: list.id, ratePpm: rate.value, rounding, validFrom: start.value }
    const done = await transaction((sql) =>
      changeListPrices(sql, change, scope.currencyDigits, authorOf(person))
    )
    if (!done.ok)
      session.flash('problem', i18n.t(`price_lists.errors.${done.reason}`, { most: MOST_CHANGES }))
    else {
      const notice = start.value ? 'prices_planned' : 'prices_changed'
      session.flash(
        'notice',
        i18n.t(`price_lists.notices.${notice}`, { count: done.value.changed })
      )
    }
    return response.redirect().back()
  }
}
