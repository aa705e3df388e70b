import type { HttpContext } from '@adonisjs/core/http'
import { codeRulesOf } from '#app/stores/code_rules'
import { codeRulesValidator } from '#app/stores/code_rules_validator'
import { saveCodeRules } from '#app/stores/save_code_rules'
import { Store } from '#app/stores/store'

/** How the codes of a store's scale and reverse-vending machine are read. */
export default class CodeRulesController {
  async edit({ inertia, params }: HttpContext) {
    const store = await Store.findOrFail(params.id)
    const { id, name, currency, currencyDigits } = store
    return inertia.render('stores/code_rules', {
      store: { id, name, currency: { code: currency, minorDigits: currencyDigits } },
      rules: codeRulesOf(store.settings, store.country),
    })
  }

  async update({ request, params, person, session, i18n, response }: HttpContext) {
    const { rules } = await request.validateUsing(codeRulesValidator)
    const saved = await saveCodeRules(params.id, rules, person!.user.id)
    if (saved.ok) session.flash('notice', i18n.t('stores.store.saved'))
    else session.flash('problem', i18n.t(`stores.codes.problems.${saved.reason}`))
    return response.redirect().back()
  }
}
