import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { adjustBalance } from '#app/balances/adjust_balance'
import { creditValidator } from '#app/balances/balance_validator'
import { creditAccount } from '#app/balances/open_account'
import { readKeyedAmount } from '#app/balances/read_keyed_amount'
import { Customer } from '#app/customers/customer'
import { Store } from '#app/stores/store'
import { authorOf } from '#app/users/author'

/** Credit given to a customer by hand, in the currency of the store. */
export default class CreditsController {
  async store({ request, person, response, session, i18n }: HttpContext) {
    const { customerId, amount, reason } = await request.validateUsing(creditValidator)
    const customer = await Customer.findOrFail(customerId)
    const store = await Store.findOrFail(person!.storeId!)
    const amountMinor = readKeyedAmount(amount, store.currencyDigits, i18n.locale)
    if (amountMinor === null) {
      session.flash('problem', i18n.t('balances.adjust.refused.no_amount'))
      return response.redirect(`/customers/${customer.id}`)
    }
    await transaction(async (sql) => {
      const accountId = await creditAccount(sql, customer.id, store.currency)
      const adjustment = { accountId, kind: 'adjusted' as const, amountMinor, reason }
      await adjustBalance(sql, adjustment, authorOf(person))
    })
    session.flash('notice', i18n.t('balances.credit.given'))
    return response.redirect(`/customers/${customer.id}`)
  }
}
