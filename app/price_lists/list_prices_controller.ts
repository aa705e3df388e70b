import type { HttpContext } from '@adonisjs/core/http'
import { read, transaction } from '#core/sql'
import {
  MAX_QUANTITY_THOUSANDTHS,
  parseQuantityThousandths,
  parseUnitPriceMinorE4,
} from '#pricing/index'
import { decimalSeparatorOf } from '#app/catalog/decimal_separator'
import { flashFieldProblems } from '#app/catalog/items/form_errors_transformer'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { readStart } from '#app/catalog/prices/read_start'
import { findPriceList } from '#app/price_lists/find_price_lists'
import { listPriceValidator } from '#app/price_lists/price_list_validator'
import { setListPrices } from '#app/price_lists/set_list_prices'
import { withdrawListPrice } from '#app/price_lists/withdraw_list_price'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'

/** The prices in a list: one per item and step of quantity. */
export default class ListPricesController {
  async store(ctx: HttpContext) {
    const { request, response, params, person, i18n } = ctx
    const form = await request.validateUsing(listPriceValidator)
    const scope = await loadPriceScope(person!.storeId!)
    const list = await findPriceList(String(params.price_list_id), scope)
    const [item] = await read('select id from items where id = ?', [form.itemId])
    if (!list || list.ratePpm !== null || !item) throw new ObjectNotFound()
    const separator = decimalSeparatorOf(i18n.locale)
    const from = parseQuantityThousandths(form.from)
    const price = parseUnitPriceMinorE4(form.price, scope.currencyDigits, separator)
    const isFromWrong = !from.ok || from.value <= 0 || from.value > MAX_QUANTITY_THOUSANDTHS
    if (isFromWrong || !price.ok || price.value < 0) {
      flashFieldProblems(ctx, [
        ...(isFromWrong ? [{ field: 'from', key: 'price_lists.errors.from' }] : []),
        ...(price.ok ? [] : [{ field: 'price', key: `pricing.parse.${price.reason}` }]),
        ...(price.ok && price.value < 0
          ? [{ field: 'price', key: 'catalog.errors.negative' }]
          : []),
      ])
      return response.redirect().back()
    }
    const start = readStart(form.startsAt, scope.timeZone)
    if (!start.ok) {
      flashFieldProblems(ctx, [{ field: 'startsAt', key: `catalog.errors.${start.reason}` }])
      return response.redirect().back()
    }
    const step = { itemId: form.itemId, fromThousandths: from.value, unitPriceMinorE4: price.value }
    const change = { listId: list.id, validFrom: start.value, changes: [step] }
    await transaction((sql) => setListPrices(sql, change, authorOf(person)))
    return response.redirect().back()
  }

  async destroy({ params, person, response }: HttpContext) {
    const scope = await loadPriceScope(person!.storeId!)
    const list = await findPriceList(String(params.price_list_id), scope)
    if (!list) throw new ObjectNotFound()
    const price = { listId: list.id, priceId: String(params.id) }
    const done = await transaction((sql) => withdrawListPrice(sql, price, authorOf(person)))
    if (!done.ok) throw new ObjectNotFound()
    return response.redirect().back()
  }
}
