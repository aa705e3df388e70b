import type { HttpContext } from '@adonisjs/core/http'
import { read, transaction } from '#core/sql'
import { ObjectNotFound } from '#app/users/access_errors'
import { decimalSeparatorOf } from '#app/catalog/decimal_separator'
import { flashFieldProblems } from '#app/catalog/items/form_errors_transformer'
import { loadTaxChoices } from '#app/catalog/items/item_choices'
import { itemPriceValidator } from '#app/catalog/items/item_validator'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { readPrice } from '#app/catalog/prices/read_price'
import { readStart } from '#app/catalog/prices/read_start'
import { setPrice } from '#app/catalog/prices/set_price'

/** The price of one item: a change closes the row in force and opens its next version. */
export default class ItemPricesController {
  async update(ctx: HttpContext) {
    const { request, response, params, person, i18n, session } = ctx
    const form = await request.validateUsing(itemPriceValidator)
    const itemId = String(params.id)
    const [item] = await read<{ tax_category_id: string; is_open_price: number }>(
      'select tax_category_id, is_open_price from items where id = ?',
      [itemId]
    )
    if (!item) throw new ObjectNotFound()
    const scope = await loadPriceScope(person!.storeId!)
    const tax = (await loadTaxChoices(scope.storeId)).find(({ id }) => id === item.tax_category_id)
    const price = readPrice(
      { text: form.price, isWithTax: form.isWithTax },
      { ...scope, decimalSeparator: decimalSeparatorOf(i18n.locale), ratePpm: tax?.ratePpm ?? 0 }
    )
    if (!price.ok) {
      flashFieldProblems(ctx, [{ field: 'price', key: price.key }])
      return response.redirect().back()
    }
    const start = readStart(form.startsAt, scope.timeZone)
    const isAsked = start.ok && start.value !== null && Number(item.is_open_price) === 1
    if (!start.ok || isAsked) {
      const reason = start.ok ? 'start_open_price' : start.reason
      flashFieldProblems(ctx, [{ field: 'startsAt', key: `catalog.errors.${reason}` }])
      return response.redirect().back()
    }
    const storeId = form.scope === 'store' ? scope.storeId : null
    await transaction((sql) =>
      setPrice(
        sql,
        itemId,
        { unitPriceMinorE4: price.value, storeId, validFrom: start.value },
        scope,
        { storeId: scope.storeId, operatorId: person!.user.id }
      )
    )
    session.flash('notice', i18n.t(`catalog.notices.price_${start.value ? 'scheduled' : 'saved'}`))
    return response.redirect().back()
  }
}
