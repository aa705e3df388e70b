import type { HttpContext } from '@adonisjs/core/http'
import { nowIso } from '#core/clock'
import { businessDateAt } from '#app/documents/business_date'
import { countryPreset } from '#app/stores/country_presets'
import { listTaxCategories } from '#app/stores/list_tax_categories'
import { listTaxRules } from '#app/stores/list_tax_rules'
import { saveTaxCategory } from '#app/stores/save_tax_category'
import { Store } from '#app/stores/store'
import { taxCategoryValidator } from '#app/stores/tax_validator'
import { authorOf } from '#app/users/author'

/** Tax categories and their dated rates in the country of the current store. */
export default class TaxCategoriesController {
  async index({ inertia, person }: HttpContext) {
    const store = await Store.findOrFail(person!.storeId!)
    const today = businessDateAt(nowIso(), store)
    return inertia.render('stores/tax', {
      country: store.country,
      today,
      categories: await listTaxCategories(store, today),
      rules: await listTaxRules(store.country, today),
      suggestedRules: countryPreset(store.country).placeRules ?? [],
    })
  }

  async store(ctx: HttpContext) {
    return this.#save(ctx, null)
  }

  async update(ctx: HttpContext) {
    return this.#save(ctx, ctx.params.id)
  }

  async #save({ request, response, session, i18n, person }: HttpContext, id: string | null) {
    const fields = await request.validateUsing(taxCategoryValidator)
    const answer = await saveTaxCategory(id, fields, authorOf(person))
    if (answer.ok) session.flash('notice', i18n.t('stores.tax.saved'))
    else session.flash('problem', i18n.t(`stores.tax.${answer.reason}`))
    return response.redirect().back()
  }
}
