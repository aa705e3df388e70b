import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { cancelComingPrice } from '#app/catalog/prices/cancel_coming_price'
import { comingPriceListValidator } from '#app/catalog/prices/coming_price_validator'
import { listComingInLists } from '#app/catalog/prices/list_coming_in_lists'
import { listComingPrices } from '#app/catalog/prices/list_coming_prices'
import { loadPriceScope } from '#app/catalog/prices/price_scope'

/** Prices that are to come: what changes when, and taking it back before it does. */
export default class ComingPricesController {
  async index({ inertia, request, person }: HttpContext) {
    const { page = 1 } = await request.validateUsing(comingPriceListValidator)
    const scope = await loadPriceScope(person!.storeId!)
    return inertia.render('catalog/coming_prices', {
      ...(await listComingPrices(scope, page)),
      inLists: await listComingInLists(scope),
      scope,
    })
  }

  async destroy({ params, person, response, session, i18n }: HttpContext) {
    const scope = await loadPriceScope(person!.storeId!)
    const cancelled = await transaction(async (sql) => {
      const done = await cancelComingPrice(sql, String(params.id), scope, authorOf(person))
      if (done.ok) await markItemsChanged(sql, [done.value.itemId])
      return done
    })
    if (cancelled.ok)
      session.flash('notice', i18n.t('catalog.notices.coming_cancelled', { count: 1 }))
    else if (cancelled.reason === 'gone') throw new ObjectNotFound()
    else session.flash('problem', i18n.t('catalog.errors.price_in_force'))
    return response.redirect().back()
  }
}
