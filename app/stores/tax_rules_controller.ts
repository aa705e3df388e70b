import type { HttpContext } from '@adonisjs/core/http'
import { nowIso } from '#core/clock'
import { businessDateAt } from '#app/documents/business_date'
import { addTaxRule } from '#app/stores/add_tax_rule'
import { endTaxRule } from '#app/stores/end_tax_rule'
import { Store } from '#app/stores/store'
import { taxRuleValidator } from '#app/stores/tax_validator'
import { authorOf } from '#app/users/author'

/** Where eating here or taking away decides the rate, in the current store's country. */
export default class TaxRulesController {
  async store({ request, person, response, session, i18n }: HttpContext) {
    const fields = await request.validateUsing(taxRuleValidator)
    const { country } = await Store.findOrFail(person!.storeId!)
    const answer = await addTaxRule({ ...fields, country }, authorOf(person))
    if (answer.ok) session.flash('notice', i18n.t('stores.tax.saved'))
    else session.flash('problem', i18n.t(`stores.tax.${answer.reason}`))
    return response.redirect().back()
  }

  async destroy({ params, person, response, session, i18n }: HttpContext) {
    const store = await Store.findOrFail(person!.storeId!)
    await endTaxRule(params.id, businessDateAt(nowIso(), store), authorOf(person))
    session.flash('notice', i18n.t('stores.tax.saved'))
    return response.redirect().back()
  }
}
