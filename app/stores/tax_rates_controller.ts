import type { HttpContext } from '@adonisjs/core/http'
import { nowIso } from '#core/clock'
import { businessDateAt } from '#app/documents/business_date'
import { addTaxRate } from '#app/stores/add_tax_rate'
import { removeTaxRate } from '#app/stores/remove_tax_rate'
import { placeRate } from '#app/stores/place_rate'
import { Store } from '#app/stores/store'
import { TaxCategory } from '#app/stores/tax_category'
import { taxRateValidator } from '#app/stores/tax_validator'
import { authorOf } from '#app/users/author'

/** New dated rates of a tax category in the current store's country. */
export default class TaxRatesController {
  async store({ request, params, person, response, session, i18n }: HttpContext) {
    const fields = await request.validateUsing(taxRateValidator)
    const category = await TaxCategory.findOrFail(params.id)
    const store = await Store.findOrFail(person!.storeId!)
    const rate = await placeRate({ ...fields, taxCategoryId: category.id }, store)
    const answer = await addTaxRate(rate, authorOf(person))
    if (answer.ok) session.flash('notice', i18n.t('stores.tax.saved'))
    else session.flash('problem', i18n.t(`stores.tax.${answer.reason}`))
    return response.redirect().back()
  }

  async destroy({ params, person, response, session, i18n }: HttpContext) {
    const store = await Store.findOrFail(person!.storeId!)
    const today = businessDateAt(nowIso(), store)
    const answer = await removeTaxRate(params.id, today, authorOf(person))
    if (answer.ok) session.flash('notice', i18n.t('stores.tax.saved'))
    else session.flash('problem', i18n.t(`stores.tax.${answer.reason}`))
    return response.redirect().back()
  }
}
